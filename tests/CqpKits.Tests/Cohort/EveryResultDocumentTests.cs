using CqpKits.Documents;
using CqpKits.Documents.Canonical;
using CqpKits.Docx;
using CqpKits.Pdf;
using CqpKits.Referentials.Model;
using CqpKits.Scoring.Decisions;
using CqpKits.Scoring.Proving;
using CqpKits.Scoring.Results;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Issuing;
using CqpKits.Sessions.Results;
using CqpKits.Tests.Kits.Stamping;
using CqpKits.Tests.Scoring;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;

namespace CqpKits.Tests.Cohort;

/// <summary>Every document of results, for every rule set of the page for branches and of the certifications shipped, with labels that hold signs of Markdown.</summary>
public sealed class EveryResultDocumentTests
{
    private const string Signs = "*a* _b_ [c](d) | `e` # ~ 1. {f} :g: $h$ (i) \"j\" & <k>";

    /// <summary>A stroke that is printed; the text of a document writes it twice.</summary>
    private const string Stroke = "\\\\";

    public static TheoryData<string> Rules => [.. RulePage.Fragments.Keys.Select(line => line.ToString(System.Globalization.CultureInfo.InvariantCulture)), "agc", "technico-commercial-chimie"];

    public static TheoryData<string> SomeRules => [.. Rules.Index().Where(r => r.Index % 5 == 0 || !char.IsAsciiDigit(r.Item.Data[0])).Select(r => r.Item.Data)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_document_prints_a_stroke_or_leaves_a_sentence_open(string rules)
    {
        var workspace = MemoryWorkspace.Shipped();
        var certification = int.TryParse(rules, out var line) ? RulePage.Load(RulePage.Fragments[line]).Value! : Certifications.Load(workspace, rules).Value!;
        var templates = ResultTemplates.Load(workspace, certification).Value!;
        foreach (var piece in Pieces(certification))
        {
            var composed = templates.Compose(piece);
            Assert.True(composed.Succeeded, string.Join('\n', composed.Diagnostics));
            var text = DocumentText.Write(composed.Value!.Blocks);
            Assert.DoesNotContain(Stroke, text, StringComparison.Ordinal);
            Assert.DoesNotContain("(s)", text, StringComparison.Ordinal);
            Assert.DoesNotContain(": \n", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?m) : [.;]|: \\.$|^paragraphe[^:]*: \\.$", text);
        }
    }

    /// <summary>The law of stamping (<see cref="StampingLawTests"/>) for documents of results, whose text depends on what a candidate has.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    [Trait("Category", "Slow")]
    public void A_stamped_document_is_what_is_written_of_it_alone(string rules) => Compare(new DocxWriter(), Parts.Of, rules);

    [Theory]
    [MemberData(nameof(SomeRules))]
    [Trait("Category", "Slow")]
    public void A_stamped_pdf_is_what_is_written_of_it_alone(string rules) => Compare(new PdfWriter(), SeenPages.Of, rules);

    private static void Compare<T>(IDocumentWriter writer, Func<byte[], IEnumerable<T>> looks, string rules)
    {
        var workspace = MemoryWorkspace.Shipped();
        var certification = int.TryParse(rules, out var line) ? RulePage.Load(RulePage.Fragments[line]).Value! : Certifications.Load(workspace, rules).Value!;
        var templates = ResultTemplates.Load(workspace, certification).Value!;
        var printer = new Printer(writer, Theme.Default);
        foreach (var piece in Pieces(certification))
        {
            var own = ResultTemplates.Load(workspace, certification).Value!.Fill(piece).Value!;
            var stamped = printer.Print(templates.Fill(piece).Value!, piece.LargePrint).Value!;
            Assert.True(stamped.AsSpan().SequenceEqual(new Printer(writer, Theme.Default).Print(own, piece.LargePrint).Value!), $"{piece.File}: not what its own template gives");
            Assert.Equal(looks(writer.Write(own.Settled(), Theme.Default)), looks(stamped));
        }
    }

    private static IEnumerable<ResultPiece> Pieces(Certification certification) => certification.RuleSets.SelectMany(rules =>
    {
        var results = RuleProof.Run(certification, rules).Select((c, i) => Named(c.Result, FormattableString.Invariant($"cas-{i + 1}"), $"{c.Case.Name} {Signs}")).ToList();
        var session = new SessionResult(certification.Identity.Code, certification.Identity.Title, rules.Code, results, Deliberation.None)
        {
            MakeView = () => new SessionViews(certification, [], null).Of(rules.Code, results, Deliberation.None),
        };
        return ResultPieces.Of(certification, session);
    });

    private static DecidedResult Named(CandidateResult result, string key, string name)
    {
        var named = result with { Candidate = key, Name = name, Nodes = [.. result.Nodes.Select(Named)], Aside = [.. result.Aside.Select(Named)] };
        return new DecidedResult(named, named, []);
    }

    private static NodeResult Named(NodeResult node) => node with
    {
        Label = $"{node.Label} {Signs}",
        Sources = [.. node.Sources.Select(s => s with { Label = $"{s.Label} {Signs}" })],
        Children = [.. node.Children.Select(Named)],
    };
}
