using CqpKits.Authoring.Data;
using CqpKits.Authoring.Faults;
using CqpKits.Diagnostics;
using CqpKits.Documents.Values;
using Scriban.Parsing;

namespace CqpKits.Authoring.Rendering;

/// <summary>Parses a template and every part it includes, and checks their constructs and names before anything runs.</summary>
internal sealed class ScriptLoader
{
    // Numbers are decimals: templates never use binary fractions.
    private static readonly ParserOptions Options = new() { ParseFloatAsDecimal = true };

    private readonly SourceReader readPart;
    private readonly List<Diagnostic> faults = [];
    private readonly List<ScriptInspector> inspected = [];
    private readonly Dictionary<string, TemplateScript> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    private ScriptLoader(SourceReader readPart) => this.readPart = readPart;

    public static Checked<TemplateScripts> Load(SourceFile template, SourceReader readPart)
    {
        var loader = new ScriptLoader(readPart);
        var main = loader.Parse(template, []);
        loader.CheckVariables();
        return main is null || loader.faults.Count > 0
            ? Checked.Failed<TemplateScripts>(ReadingOrder.Of(loader.faults, template.Path))
            : Checked.Of(new TemplateScripts(main, loader.parts));
    }

    private TemplateScript? Parse(SourceFile source, IReadOnlyList<string> within)
    {
        var file = new TemplateFile(source);
        RefuseReservedCharacters(file);
        faults.AddRange(LostCharacters.In(source) is { } lost ? [lost] : []);
        var parsed = Scriban.Template.Parse(file.Text, file.Path, Options);
        if (parsed.HasErrors || parsed.Page is null)
        {
            faults.AddRange(parsed.Messages
                .Where(m => m.Type == ParserMessageType.Error)
                .Select(m => AuthoringMessages.ScriptSyntax(m.Message, file.At(m.Span.Start.Offset))));
            return null;
        }

        var inspector = new ScriptInspector(file);
        faults.AddRange(inspector.InspectAll(parsed.Page));
        inspected.Add(inspector);
        foreach (var call in inspector.Parts)
        {
            ParsePart(call, within);
        }

        return new TemplateScript(file, parsed.Page);
    }

    private void ParsePart(PartCall call, IReadOnlyList<string> within)
    {
        if (within.Contains(call.Name))
        {
            faults.Add(AuthoringMessages.PartInItself(call.Name, call.Position));
            return;
        }

        if (parts.ContainsKey(call.Name))
        {
            return;
        }

        var read = readPart(call.Name);
        if (read.Value is null || !read.Succeeded)
        {
            faults.Add(AuthoringMessages.PartMissing(call.Name, call.Position));
            if (unreadable.Add(call.Name))
            {
                faults.AddRange(read.Diagnostics.Where(d => d.Cause != DiagnosticCause.MissingFile));
            }

            return;
        }

        if (Parse(read.Value, [.. within, call.Name]) is { } part)
        {
            parts[call.Name] = part;
        }
    }

    // Control characters too: Scriban takes U+0000 for the end of the file and drops the rest without an error.
    private void RefuseReservedCharacters(TemplateFile file) =>
        faults.AddRange(file.Text
            .Select((c, offset) => (c, offset))
            .Where(at => ValueToken.IsReserved(at.c) || IsUnseen(at.c))
            .Select(at => AuthoringMessages.ReservedCharacter(at.c, file.At(at.offset))));

    // Besides the control characters, those that turn the direction of a text round: the page would show another order than the file.
    private static bool IsUnseen(char c) => c is (< ' ' and not ('\n' or '\t')) or (>= '\u007F' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Parts share the scope of the template that includes them, so a name assigned in one file is known in all.
    private void CheckVariables()
    {
        IReadOnlyList<string> given = [.. DataModel.Names, .. TemplateFunctions.Names];
        HashSet<string> known = [.. given, "for", .. inspected.SelectMany(i => i.Declared.Select(d => d.Name))];
        faults.AddRange(inspected.SelectMany(i => i.Used)
            .Where(variable => !known.Contains(variable.Name))
            .Select(variable => AuthoringMessages.UnknownVariable(variable.Name, known, variable.Position)));
        faults.AddRange(inspected.SelectMany(i => i.Declared)
            .Where(variable => given.Contains(variable.Name) || variable.Name == "for")
            .Select(variable => AuthoringMessages.Redefined(variable.Name, variable.Position)));
    }
}
