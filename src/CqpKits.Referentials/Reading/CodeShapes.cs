using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using CqpKits.Yaml;
using CqpKits.Yaml.Schemas;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Reading;

/// <summary>Reads a code that is defined here, and notes a <see cref="CodeDefinition"/>.</summary>
internal sealed class NewCodeShape(CodeKind kind) : ScalarShape<string>("un code")
{
    public override bool GivesCodes => true;

    public override JsonObject Schema(KnownWords known) => SchemaNodes.Text(CodePatterns.Code().ToString());

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, out string value)
    {
        if (!CodePatterns.Code().IsMatch(text))
        {
            log.Report(ShapeMessages.InvalidCharacters(scalar, CodePatterns.CodeInWords));
        }

        log.Note(new CodeDefinition(kind, text, scalar.Position));
        value = text;
        return true;
    }
}

/// <summary>Reads a code that is defined elsewhere, and notes a <see cref="CodeReference"/>; or one of a few words.</summary>
/// <param name="kinds">The kinds of items it may name.</param>
/// <param name="words">Words accepted in place of a code.</param>
internal sealed class ReferenceShape(IReadOnlyList<CodeKind> kinds, params string[] words) : ScalarShape<string>("un code")
{
    public ReferenceShape(CodeKind kind, params string[] words)
        : this([kind], words)
    {
    }

    public override JsonObject Schema(KnownWords known) =>
        SchemaNodes.Code([.. words, .. kinds.SelectMany(k => known(k.Name))]);

    protected override bool TryRead(string text, YamlScalar scalar, ReadingLog log, [MaybeNullWhen(false)] out string value)
    {
        if (!words.Contains(text))
        {
            log.Note(new CodeReference(kinds, text, scalar.Position));
        }

        value = text;
        return true;
    }
}
