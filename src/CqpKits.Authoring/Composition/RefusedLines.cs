using System.Text.RegularExpressions;
using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Composition;

/// <summary>Lines that other Markdowns give a meaning, which ours would print as they were typed.</summary>
internal static partial class RefusedLines
{
    /// <summary>A diagnostic for each such line of a rendered text.</summary>
    public static IEnumerable<Diagnostic> In(string rendered, Func<int, SourcePosition?> at) =>
        TableRule().Matches(rendered).Select(m => AuthoringMessages.MarkdownRefused("un tableau en barres verticales (écrivez un bloc « :::tableau »)", at(m.Index)))
            .Concat(Underline().Matches(rendered).Select(m => AuthoringMessages.MarkdownRefused("un titre souligné (écrivez « # Titre »)", at(m.Index))));

    // « |---|---| », « --- | --- »: at least one bar, and nothing but rules between bars.
    [GeneratedRegex(@"^(?=[^\n]*\|)[ \t]*\|?([ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^[ \t]*={3,}[ \t]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Underline();
}
