using System.Xml.Linq;
using CqpKits.Forms.Answers;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Results;
using CqpKits.Treatments;

namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.DecisionBook"/>. A decision is taken in column J on R.2, and one on R.1.</summary>
internal static class DecisionBookCases
{
    private const string Zoe = "output/agc/session-exemple/muller-zoe";
    private const string Grid = Zoe + "/jury/grille-observation-aicha-le-goff.docx";
    private const string Second = Zoe + "/jury/autre-exemplaire.docx";
    private const string Folder = "relecture";
    private const string Book = Folder + "/a-trancher.xlsx";
    private const string Mark = "R.2.pourcentage";
    private const string Other = "R.1.pourcentage";
    private const string Visible = "ABCDEFGHIJKLM";

    private static readonly Lazy<MemoryWorkspace> Asked = new(() =>
    {
        var workspace = BuiltKits.Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));
        workspace.With(Grid, Filler.Fill(DocxFile.Read(workspace.Files[Grid]), tag => tag is "cqp:" + Mark or "cqp:" + Other ? "6O" : null).ToBytes());
        ReviewReturns.Run(workspace, new ReadRequest { Paths = [Grid], Folder = Folder });
        var book = new[] { (Mark, "60"), (Other, "80") }.Aggregate(DocxFile.Read(workspace.Files[Book]), (b, d) => new[] { ("Décision", d.Item2), ("Décidé par", "Anne"), ("Motif", "relu"), ("Date", "20/06/2027") }
            .Aggregate(b, (file, c) => SheetFiller.Type(file, "Champ", d.Item1, c.Item1, c.Item2)));
        return workspace.With(Book, book.ToBytes());
    });

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Ordinary(),
        .. Old("a workbook of before, ", h => h.Retitle("P", "").InSheet(root => root.Descendants().Where(e => (string?)e.Attribute("r") is ['P', ..]).Remove())),
        .. Rows(),
        .. Looks(),
    ];

    private static IEnumerable<ShownCase> Ordinary() =>
    [
        Case(ShownKind.Formatted, "a number as typed", h => h, "60"),
        Case(ShownKind.Formatted, "a percentage", h => h.Put(Mark, "J", "<v>0.6</v>").Look(Mark, "J", format: "0%"), "60"),
        Case(ShownKind.MovedRow, "two rows sorted whole", h => h.ExchangeRows(Mark, Other), "60"),
        Case(ShownKind.MovedRow, "a remark typed over the reason", h => h.Put(Mark, "F", "<is><t>vu</t></is>", "inlineStr"), "60"),
        Case(ShownKind.Heading, "a heading in capitals", h => h.Retitle("J", "DÉCISION"), "60"),
        Case(ShownKind.Unseen, "a row that a filter hides", h => h.InRow(Mark, r => r.SetAttributeValue("hidden", "1")).After("<autoFilter ref=\"A1:P9\"><filterColumn colId=\"9\"><filters blank=\"1\"/></filterColumn></autoFilter>"), "60"),
    ];

    private static IEnumerable<ShownCase> Old(string name, Func<SheetHabit, SheetHabit> before) =>
    [
        Case(ShownKind.MovedRow, name + "as it was", before, "60"),
        Case(ShownKind.MovedRow, name + "given from another folder", h => before(h).Put(Mark, "A", "<is><t>grille-observation-aicha-le-goff.docx</t></is>", "inlineStr"), "60"),
        Case(ShownKind.MovedRow, name + "visible columns sorted apart", h => before(h).Exchange(Mark, Other, Visible), ShownCase.Asked, "60"),
        Case(ShownKind.MovedRow, name + "of another candidate", h => before(h).Put(Mark, "A", "<is><t>ailleurs/grille.docx</t></is>", "inlineStr").Put(Mark, "C", "<is><t>Izard Noé</t></is>", "inlineStr")),
        Case(ShownKind.MovedRow, name + "of another file of the run", h => before(h).Put(Mark, "A", $"<is><t>{Second}</t></is>", "inlineStr")),
        Case(ShownKind.MovedRow, name + "of another form", h => before(h).Put(Mark, "B", "<is><t>Rapport</t></is>", "inlineStr")),
    ];

    private static IEnumerable<ShownCase> Rows() =>
    [
        Case(ShownKind.MovedRow, "visible columns sorted apart", h => h.Exchange(Mark, Other, Visible), ShownCase.Asked, "60"),
        Case(ShownKind.MovedRow, "keys sorted apart", h => h.Exchange(Mark, Other, "NO"), ShownCase.Asked, "60"),
        Case(ShownKind.MovedRow, "keys and checksum sorted apart", h => h.Exchange(Mark, Other, "NOP"), ShownCase.Asked, "60"),
        Case(ShownKind.MovedRow, "decisions merged over two rows", h => h.After("<mergeCells><mergeCell ref=\"J2:J3\"/></mergeCells>")),
        Case(ShownKind.Heading, "a second column of decisions", h => h.Retitle("Q", "Décision").Add(Mark, "Q", "90")),
        Case(ShownKind.Heading, "a heading retyped", h => h.Retitle("J", "Décision (/20)")),
        Case(ShownKind.Heading, "a heading taken away", h => h.Retitle("E", "")),
    ];

    private static IEnumerable<ShownCase> Looks() =>
    [
        Case(ShownKind.Formatted, "a rounding format", h => h.Put(Mark, "J", "<v>59.6</v>").Look(Mark, "J", format: "0")),
        Case(ShownKind.Formatted, "a format that hides", h => h.Look(Mark, "J", format: ";;;")),
        Case(ShownKind.Formatted, "a formula", h => h.Put(Mark, "J", "<f>50+10</f><v>60</v>")),
        Case(ShownKind.Formatted, "an error value", h => h.Put(Mark, "J", "<v>#REF!</v>", "e")),
        Case(ShownKind.Crossed, "a struck decision", h => h.Look(Mark, "J", "<strike/>")),
        Case(ShownKind.Crossed, "a struck question", h => h.Look(Mark, "E", "<strike/>")),
        Case(ShownKind.Crossed, "a struck digit", h => h.Put(Mark, "J", "<is><r><t>6</t></r><r><rPr><strike/></rPr><t>0</t></r></is>", "inlineStr")),
        Case(ShownKind.Crossed, "a character that strikes through", h => h.Type(Mark, "Décision", "6\u03360\u0336")),
        Case(ShownKind.Crossed, "a line over the row", h => h.Draw(Mark, 4, 9)),
        Case(ShownKind.Turned, "a text turned round", h => h.Type(Mark, "Décision", "\u202E06")),
        Case(ShownKind.Unseen, "a white font", h => h.Look(Mark, "J", "<color rgb=\"FFFFF9E0\"/>")),
        Case(ShownKind.Unseen, "a row hidden by hand", h => h.InRow(Mark, r => r.SetAttributeValue("hidden", "1"))),
        Case(ShownKind.Unseen, "a hidden column", h => h.InSheet(root => root.Descendants().First(e => e.Name.LocalName == "col" && (string?)e.Attribute("min") == "10").SetAttributeValue("hidden", "1"))),
    ];

    private static ShownCase Case(ShownKind kind, string name, Func<SheetHabit, SheetHabit> change, params IReadOnlyList<string> right) =>
        new(kind, ShownIn.DecisionBook, name, () => Read(change), right.Count == 0 ? [ShownCase.Asked] : right);

    private static Answer Read(Func<SheetHabit, SheetHabit> change)
    {
        var workspace = Asked.Value.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));
        workspace.With(Book, change(new SheetHabit(DocxFile.Read(workspace.Files[Book]))).File.ToBytes());
        workspace.With(Second, BuiltKits.Read(Grid).ToBytes());
        return ReadReturns.Run(workspace, new ReadRequest { Paths = [Grid, Second], Folder = Folder }).Value!.Single(f => f.Path == Grid).Answers.Single(a => a.FieldId == Mark);
    }
}
