using System.Text.RegularExpressions;
using CqpKits.Documents.Canonical;
using CsCheck;

namespace CqpKits.Tests.Authoring;

/// <summary>Whatever an author writes gives a document or reasons, at their place in the file; never an exception, never a hang, and never a word lost.</summary>
public sealed class AnyTemplateTests
{
    private const string Word = "mot";

    private static readonly string[] Pieces =
    [
        Word, Word, Word, "\n", "\n\n", " ", "  ", "    ", "- ", "-\n", "1. ", "# ", "#### ", "> ", "---\n", "===\n", "```\n", "`", "<b>", "<!--", "[a](b)", "![a]", "[a]: b\n", "|---|", "*", "**", "_", "\\", "&#xE000;", "&eacute;",
        ":::", "::::", ":::tableau{largeurs=\"40 40\" description=x}\n", ":::ensemble\n", ":::page{orientation=paysage}\n", ":::saut-de-page\n", ":::paragraphe{.consigne}\n", ":champ{ref=a}", ":champ{ref=", ":code[", ":code[R.1]", ":cellule{lignes=2}", ":cellule{colonnes=9 .centre}", ":x{}",
        "{", "}", "]", "\"", "{{", "}}", "{{ for d in domaines ~}}", "{{~ end ~}}", "{{ d.code }}", "{{ x = d }}", "{{ domaines[0].libelle | brut }}", "{{ if }}", "{{ partie 'p' }}", "{{ \"**\\n\" }}", "{{ [1, 2] | array.join '-' }}", "\t", "\r", "\0", "\uD800", "\uE005", "é : ; »",
    ];

    // Most mixtures of all pieces end at a fault of the script: the dialect gets mixtures of its own.
    [Fact]
    public void Of_all_pieces() => Holds(Pieces);

    [Fact]
    public void Of_the_dialect_alone() => Holds([.. Pieces.Where(p => !p.Contains("{{", StringComparison.Ordinal) && p is not ("}}" or "{" or "\uE005"))]);

    private static void Holds(string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 14].Select(Join).Sample(
        template =>
        {
            var lines = template.ReplaceLineEndings("\n").Split('\n').Length;

            var composed = Sample.Compose(template, Sample.Observation() with { Fields = [] });

            Assert.NotEqual(composed.Value is null, composed.Succeeded);
            Assert.All(composed.Value is null ? [] : Words(template), word => Assert.Contains(word, DocumentText.Write(composed.Value!), StringComparison.Ordinal));
            Assert.All(composed.Diagnostics, d => Assert.InRange(d.Position!.Line, 0, lines));
        },
        iter: 10_000,
        threads: 1);

    // Words are numbered: each must be found in the document, save where braces make them part of a comment.
    private static string Join(string[] pieces) => string.Concat(pieces.Select((p, i) => p == Word ? $"{Word}{i}z" : p));

    private static IEnumerable<string> Words(string template) =>
        Regex.Matches(Regex.Replace(template, "\\{\\{.*?\\}\\}", "", RegexOptions.Singleline), $"{Word}[0-9]+z").Select(m => m.Value);
}
