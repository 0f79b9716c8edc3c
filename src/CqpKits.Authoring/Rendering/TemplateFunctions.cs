using CqpKits.Authoring.Faults;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CqpKits.Authoring.Rendering;

/// <summary>
/// The functions of templates, in place of Scriban's own: none reads the clock, random numbers or files, or evaluates text. A function refuses a value of the
/// wrong type and does not convert it.
/// </summary>
internal static class TemplateFunctions
{
    /// <summary>Includes a part. It is a statement, not a function, so that the parts are known before anything runs.</summary>
    public const string Part = "partie";

    /// <summary>Has the Markdown of one value parsed.</summary>
    public const string Raw = "brut";

    /// <summary>Leaves the document out when the référentiel lacks the part it is made of.</summary>
    public const string Needs = "exige";

    /// <summary>The top-level names of functions.</summary>
    public static IReadOnlyList<string> Names { get; } = ["array", "string", Raw, Part, Needs];

    /// <summary>A new object with the functions.</summary>
    public static ScriptObject Create()
    {
        var functions = new ScriptObject
        {
            ["array"] = Group(
                ("size", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, list) => List(span, list).Count)),
                ("first", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, list) => List(span, list).Cast<object?>().FirstOrDefault())),
                ("last", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, list) => List(span, list).Cast<object?>().LastOrDefault())),
                ("join", new Func<TemplateContext, SourceSpan, object?, object?, object?>(Join))),
            ["string"] = Group(
                ("upcase", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, text) => Text(span, text).ToUpperInvariant())),
                ("downcase", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, text) => Text(span, text).ToLowerInvariant())),
                ("strip", new Func<TemplateContext, SourceSpan, object?, object?>((_, span, text) => Text(span, text).Trim()))),
        };
        functions.Import(Raw, new Func<TemplateContext, SourceSpan, object?, object?>((_, span, text) => new RawMarkdown(Text(span, text))));
        functions.Import(Needs, new Func<TemplateContext, SourceSpan, object?, object?>(Require));
        functions.IsReadOnly = true;
        return functions;
    }

    private static ScriptObject Group(params (string Name, Delegate Function)[] functions)
    {
        var group = new ScriptObject();
        foreach (var (name, function) in functions)
        {
            group.Import(name, function);
        }

        group.IsReadOnly = true;
        return group;
    }

    private static RawMarkdown Require(TemplateContext context, SourceSpan span, object? part) => part is null or "" or ScriptArray { Count: 0 }
        ? throw new PartAbsent((context.CurrentNode as ScriptFunctionCall)?.Arguments.FirstOrDefault()?.ToString() ?? "", span)
        : new RawMarkdown("");

    private static string Join(TemplateContext context, SourceSpan span, object? list, object? separator) =>
        string.Join(Text(span, separator), List(span, list).Cast<object?>().Select(item => context.ObjectToString(item)));

    private static ScriptArray List(SourceSpan span, object? value) =>
        value as ScriptArray ?? throw new RenderFault(span, at => AuthoringMessages.WrongArgument("une liste", PrintedValue.Describe(value), at));

    private static string Text(SourceSpan span, object? value) =>
        value as string ?? throw new RenderFault(span, at => AuthoringMessages.WrongArgument("un texte", PrintedValue.Describe(value), at));
}
