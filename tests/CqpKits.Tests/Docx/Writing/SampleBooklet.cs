using CqpKits.Documents;
using CqpKits.Documents.Blocks;

namespace CqpKits.Tests.Docx.Writing;

/// <summary>A booklet as jurors print it: cover, contents, prose over several pages, a scale drawn in tints, both grids without controls.</summary>
internal static class SampleBooklet
{
    private static readonly string[] Marks = ["0", "30", "50", "70", "100"];
    private static readonly string[] Meanings = ["Objectif non atteint", "Atteint en partie", "À moitié atteint", "Presque atteint", "Pleinement atteint"];

    public static Document Booklet()
    {
        var observation = SampleForms.ObservationGrid(blank: true);
        var synthesis = SampleForms.SynthesisGrid();
        return new Document
        {
            Title = "Livret du jury",
            Page = PageSetup.Portrait,
            HeaderLeft = observation.HeaderLeft,
            HeaderRight = observation.HeaderRight,
            Blocks =
            [
                new Heading(1, [new TextRun("Livret du jury")]),
                new Paragraph(ParagraphStyle.Subtitle, [new TextRun("CQP Assistant(e) de gestion client")]),
                new Heading(2, [new TextRun("Sommaire")]),
                new TableOfContents(2),
                new PageBreak(),
                new Heading(1, [new TextRun("Guide individuel du jury ou du professionnel")]),
                new Paragraph(ParagraphStyle.Body, [new TextRun("Les échelles d’appréciation se trouvent page\u00A0"), new PageReference("echelles"), new TextRun(".")]),
                .. Prose("Avant l’évaluation", 14),
                .. Prose("Pendant l’évaluation", 14),
                new PageBreak(),
                new Heading(1, [new TextRun("Échelles d’appréciation")]) { Anchor = "echelles" },
                Scale(),
                new SectionBreak(observation.Page, observation.HeaderLeft, "Grille d’observation"),
                .. observation.Blocks.Select(Printed),
                new SectionBreak(synthesis.Page, synthesis.HeaderLeft, "Grille de synthèse"),
                .. synthesis.Blocks.Select(Printed),
            ],
        };
    }

    private static Table Scale() => new()
    {
        HeaderRows = 1,
        Description = "Échelle de 0 à 100",
        Widths = [34, 34, 34, 34, 37],
        Rows =
        [
            new Row([.. Marks.Select((mark, i) => Sample.Cell(mark + "\u00A0%") with { Alignment = Alignment.Center, Tone = i })]),
            new Row([.. Meanings.Select((text, i) => Sample.Cell(text) with { Tone = i })]),
        ],
    };

    private static IEnumerable<Block> Prose(string title, int paragraphs) =>
    [
        new Heading(2, [new TextRun(title)]),
        .. Enumerable.Range(1, paragraphs).Select(n => Sample.Text(
            $"Alinéa {n}. Chaque membre du jury lit le guide avant la journée, note ce qu’il voit et entend, puis attribue une appréciation avec les seules échelles du livret. Aucune note n’est donnée à la place d’un autre membre.")),
    ];

    private static Block Printed(Block block) => block switch
    {
        Table table => table with { Rows = [.. table.Rows.Select(row => new Row([.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(Printed)] })]))] },
        Paragraph paragraph => paragraph with { Content = [.. paragraph.Content.Select(inline => inline is PlacedField field ? field with { ForPrint = true } : inline)] },
        KeepTogether group => group with { Blocks = [.. group.Blocks.Select(Printed)] },
        _ => block,
    };
}
