using CqpKits.Authoring;
using CqpKits.Authoring.Data;
using CqpKits.Documents;
using CqpKits.Documents.Blocks;
using CqpKits.Referentials.Model;
using CsCheck;

namespace CqpKits.Tests.Authoring;

/// <summary>Any text, in any place of both grids, prints as itself (no-break spaces taken for spaces) and changes no structure.</summary>
public sealed class DataIsNeverSyntaxTests
{
    private static readonly string[] Hostile =
    [
        "*|:::", ":::", "::::\n:::", ":champ{ref=date}", ":code[R.1]", "- - a\n  - b", "\n\n# Titre\n\n", "{{ domaines }}", "{{", "}}", "\"}", "\" .centre x=\"", "]", "\\]",
        "**", "***a***", "_a_", "<b>", "&amp;", "&#xE000;", "`x`", "[a](b)", "![a](b)", "[a]: b", "> a", "---", "===", "| a |\n|---|", "    code", "1. a", "\\", "\\*",
        "\uE000\uE010\uE001", "\uE000", "\uE001\uE019", "\uD800", "\uFFFE", "\0", "\u0007", "\r\n", "\r", "\t", " ", "", " : ; ! ? % « a » ", "10:30", "http://a?b=c;d", "\u202E", "😀",
    ];

    private static readonly Gen<string> OneHostile = Gen.Int[0, Hostile.Length - 1].Select(i => Hostile[i]);

    private static readonly Gen<string> AnyText = Gen.Frequency(
        (3, OneHostile),
        (2, Gen.Select(OneHostile, OneHostile, (a, b) => a + b)),
        (2, Gen.String[Gen.Char["*_:{}[]()<>|#-+=\\`~!&.\"'\n\r\t 0a\uE000\uE001\uE010"], 0, 12]),
        (1, Gen.String));

    // Two codes of one value would be one item: each gets a tail of its own, in the alphabet of tokens to make it harder.
    private static readonly Gen<string[]> Codes = AnyText.Array[10].Select(codes => codes.Select((c, i) => $"{c}{(char)(0xE010 + i)}{i}").ToArray());

    private static readonly Template ObservationGrid = Sample.Shipped("grille-observation");
    private static readonly Template SynthesisGrid = Sample.Shipped("grille-synthese");

    [Fact]
    [Trait("Category", "Slow")]
    public void In_the_observation_grid() => Gen.Select(AnyText.Array[32], Codes).Sample(
        (texts, codes) => Holds(ObservationGrid, Sample.Observation, texts, codes), iter: 1000, threads: 1);

    [Fact]
    public void In_the_synthesis_grid() => Gen.Select(AnyText.Array[32], Codes).Sample(
        (texts, codes) => Holds(SynthesisGrid, Sample.Synthesis, texts, codes), iter: 1000, threads: 1);

    private static void Holds(Template template, Func<Certification?, TemplateData> form, string[] texts, string[] codes)
    {
        var plain = Sample.Composed(template, form(null));
        var data = WithTexts(form(Retold(Sample.Certification, texts, codes)), texts);

        var composed = Sample.Composed(template, data);

        Assert.Equal(Structure(plain), Structure(composed));
        Assert.Equal(Expected(plain, texts, codes), Texts(composed));
        Assert.Equal(data.Fields.Select(f => (f.Id, Value(data.Values[f.Id]))).Order(), Fields(composed).Select(f => (f.Field.Id, f.Value)).Order());
    }

    // Every text that the grids print, replaced; which one stands where is the business of Expected.
    private static Certification Retold(Certification sample, string[] texts, string[] codes) => sample with
    {
        Identity = sample.Identity with { Title = texts[0] },
        Domains = [.. sample.Domains.Select((d, i) => d with { Code = codes[7 + i], Label = texts[1 + i] })],
        Observations =
        [
            .. sample.Observations.Select((o, i) => o with
            {
                Code = codes[i], Label = texts[4 + i], Domain = codes[7 + Index(sample, o.Domain)], Questions = [.. o.Questions.Select((_, q) => texts[11 + i + q])],
            }),
        ],
    };

    private static TemplateData WithTexts(TemplateData data, string[] texts) => data with
    {
        Form = data.Form! with { Title = texts[20] },
        Values = data.Fields.Select((f, i) => (f.Id, Text: texts[i])).ToDictionary(v => v.Id, v => v.Text),
    };

    private static int Index(Certification sample, string domain) => sample.Domains.ToList().FindIndex(d => d.Code == domain);

    // The plain document's texts, each known text of the sample replaced by the one that took its place.
    private static IEnumerable<string> Expected(Document plain, string[] texts, string[] codes)
    {
        var sample = Sample.Certification;
        var replaced = new Dictionary<string, string>
        {
            [sample.Identity.Title] = texts[0],
            ["Grille d'observation"] = texts[20],
            ["Grille de synthèse des appréciations Jury ou Professionnel"] = texts[20],
        };
        foreach (var (d, i) in sample.Domains.Select((d, i) => (d, i)))
        {
            replaced[d.Label.ToUpperInvariant()] = texts[1 + i].ToUpperInvariant();
            replaced[$"[{d.Code}]"] = $"[{Line(codes[7 + i])}]";
            replaced[$"[{d.Code}] {d.Label.ToUpperInvariant()}"] = $"[{Line(codes[7 + i])}] {texts[1 + i].ToUpperInvariant()}";
        }

        foreach (var (o, i) in sample.Observations.Select((o, i) => (o, i)))
        {
            replaced[$"[{o.Code}] {o.Label}"] = $"[{Line(codes[i])}] {texts[4 + i]}";
            foreach (var (question, q) in o.Questions.Select((question, q) => (question, q)))
            {
                replaced[$"Question : {question}"] = $"Question : {texts[11 + i + q]}";
            }
        }

        string[] heads = [$"{plain.Title}", plain.HeaderLeft, plain.HeaderRight];
        string[] newHeads = [$"{texts[20]} – {texts[0]}", plain.HeaderLeft, texts[20]];
        return [.. newHeads.Select(h => Folded(Line(h))), .. Texts(plain).Skip(heads.Length).Select(text => replaced.TryGetValue(text, out var other) ? Folded(other) : text)];
    }

    private static IEnumerable<string> Texts(Document document) =>
    [
        Folded(document.Title), Folded(document.HeaderLeft), Folded(document.HeaderRight),
        .. Lines(document).Select(line => Folded(string.Concat(line.SelectMany(i => i.Accept(new Flat()))))),
    ];

    private static IEnumerable<PlacedField> Fields(Document document) => BlockContent.Fields(document.Blocks);

    private static IEnumerable<IReadOnlyList<Inline>> Lines(Document document) => document.Blocks.SelectMany(Lines);

    private static IEnumerable<IReadOnlyList<Inline>> Lines(Block block) => block switch
    {
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).SelectMany(Lines),
        KeepTogether group => group.Blocks.SelectMany(Lines),
        _ => throw new InvalidOperationException($"Grids hold no {block.GetType().Name}."),
    };

    private static string Structure(Document document) => string.Join('\n', document.Blocks.Select(Structure));

    private static string Structure(Block block) => block switch
    {
        Table table => $"{string.Join(' ', table.Widths)} {table.HeaderRows} {table.Style} {table.Description}\n" + string.Join('\n', table.Rows.Select(r =>
            string.Join('|', r.Cells.Select(c => $"{c.ColumnSpan}×{c.RowSpan} {c.IsRowHeader} {c.Alignment} {string.Join(',', c.Blocks.Select(Structure))}")))),
        Paragraph paragraph => $"{paragraph.Style}",
        KeepTogether group => $"{nameof(KeepTogether)}({string.Join('\n', group.Blocks.Select(Structure))})",
        _ => block.GetType().Name,
    };

    // Said anew here, not borrowed: one character for each line break, U+FFFD for what no file can carry, no-break spaces as spaces.
    private static string Folded(string text) => Clean(text).Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('’', '\'').Replace("…", "...", StringComparison.Ordinal);

    private static string? Value(string text) => text.Length == 0 ? null : Clean(text);

    private static string Clean(string text)
    {
        var clean = new System.Text.StringBuilder();
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(rune.Value is < 0x20 and not (9 or 10) or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");

    private sealed class Flat : IInlineVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Visit(TextRun text) => [text.Text];

        public IEnumerable<string> Visit(Strong strong) => strong.Content.SelectMany(i => i.Accept(this));

        public IEnumerable<string> Visit(Emphasis emphasis) => emphasis.Content.SelectMany(i => i.Accept(this));

        public IEnumerable<string> Visit(PrintedCode code) => [$"[{code.Code.Replace('\n', ' ')}]"];

        public IEnumerable<string> Visit(LineBreak lineBreak) => ["\n"];

        public IEnumerable<string> Visit(PlacedField field) => [];

        public IEnumerable<string> Visit(PageReference reference) => [];
    }
}
