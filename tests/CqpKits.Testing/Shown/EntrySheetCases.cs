using System.Xml.Linq;
using CqpKits.Sessions.Entry;
using CqpKits.Testing.Survival;
using CqpKits.Treatments;

namespace CqpKits.Testing.Shown;

/// <summary>Cases of <see cref="ShownIn.EntrySheet"/>. The value of R.2 is typed into column D.</summary>
internal static class EntrySheetCases
{
    private const string Zoe = "output/agc/session-exemple/muller-zoe";
    private const string Path = "output/agc/session-exemple/saisie/muller-zoe/jury/grille-observation-aicha-le-goff-saisie.xlsx";
    private const string Mark = "R.2.pourcentage";
    private const string Other = "R.1.pourcentage";
    private const string Notes = "R.2.notes";

    private static readonly Lazy<DocxFile> Sheet = new(() =>
    {
        var workspace = BuiltKits.Workspace.Files.Aggregate(new MemoryWorkspace(), (w, f) => w.With(f.Key, f.Value));
        Assert.True(WriteEntrySheets.Run(workspace, new EntryRequest { Paths = [Zoe] }).Succeeded);
        return SheetFiller.TypeBeside(DocxFile.Read(workspace.Files[Path]), "Saisi par", "Luc");
    });

    public static IReadOnlyList<ShownCase> All { get; } =
    [
        .. Ordinary(),
        .. Formats(),
        .. Looks(),
        .. Rows(),
        .. Headings(),
    ];

    private static IEnumerable<ShownCase> Ordinary() =>
    [
        Case(ShownKind.Formatted, "a number as typed", h => h, "70"),
        Case(ShownKind.Formatted, "a percentage as typed", h => h.Put(Mark, "D", "<v>0.7</v>").Look(Mark, "D", format: "0%"), "70"),
        Case(ShownKind.Formatted, "two decimals", h => h.Look(Mark, "D", format: "0.00"), "70"),
        Case(ShownKind.Formatted, "an accounting format", h => h.Look(Mark, "D", format: "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"), "70"),
        Case(ShownKind.Formatted, "a text", h => h.Type(Mark, "Valeur", " 70 % "), "70"),
        Case(ShownKind.Unseen, "a red bold font", h => h.Look(Mark, "D", "<b/><color rgb=\"FFFF0000\"/>"), "70"),
        Case(ShownKind.Unseen, "a theme colour", h => h.Look(Mark, "D", "<color theme=\"1\"/>"), "70"),
        Case(ShownKind.Unseen, "a run in blue", h => h.Put(Mark, "D", "<is><r><t>7</t></r><r><rPr><color rgb=\"FF0000FF\"/><sz val=\"11\"/></rPr><t>0</t></r></is>", "inlineStr"), "70"),
        Case(ShownKind.Crossed, "a drawing beside the table", h => h.Draw(Mark, 8, 9), "70"),
        Case(ShownKind.MovedRow, "two rows sorted whole", h => h.ExchangeRows(Mark, Other), "70"),
        Case(ShownKind.MovedRow, "a label in capitals with another space", h => h.Put(Mark, "B", "<is><t>GESTION DE LA RELATION CLIENT  DANS LE CADRE D’UN LITIGE : Pourcentage d’atteinte de l'objectif </t></is>", "inlineStr"), "70"),
        Case(ShownKind.Heading, "a heading in capitals", h => h.Retitle("D", " VALEUR "), "70"),
        Case(ShownKind.Heading, "a column of remarks", h => h.Retitle("G", "Remarques").Add(Mark, "G", "relu avec Paul le 12"), "70"),
        Case(ShownKind.Stray, "a filter that hides nothing of it", h => h.After("<autoFilter ref=\"A7:F40\"/>"), "70"),
    ];

    private static IEnumerable<ShownCase> Formats() =>
    [
        Case(ShownKind.Formatted, "a format that hides", h => h.Look(Mark, "D", format: ";;;")),
        Case(ShownKind.Formatted, "a format that hides a text", h => h.Type(Mark, "Mention", "absent").Put(Mark, "D", "").Look(Mark, "E", format: ";;;")),
        Case(ShownKind.Formatted, "a format of hours", h => h.Put(Mark, "D", "<v>2.91666666666667</v>").Look(Mark, "D", format: "[h]:mm:ss")),
        Case(ShownKind.Formatted, "a literal digit", h => h.Put(Mark, "D", "<v>7</v>").Look(Mark, "D", format: "0\"5\""), ShownCase.Asked, "75"),
        Case(ShownKind.Formatted, "a rounding format", h => h.Put(Mark, "D", "<v>59.6</v>").Look(Mark, "D", format: "0")),
        Case(ShownKind.Formatted, "a format of words", h => h.Look(Mark, "D", format: "[>=50]\"acquis\";\"NE\"")),
        Case(ShownKind.Formatted, "thousands", h => h.Put(Mark, "D", "<v>70</v>").Look(Mark, "D", format: "0.00,")),
        Case(ShownKind.Formatted, "a day that is a small number", h => h.Put(Mark, "D", "<v>12</v>").Look(Mark, "D", format: "d-mmm")),
        Case(ShownKind.Formatted, "a date with the month first", h => h.Put("date", "D", "<v>46543</v>").Look("date", "D", format: "mm/dd/yyyy"), "date"),
        Case(ShownKind.Formatted, "a fraction", h => h.Put(Mark, "D", "<v>7.5</v>").Look(Mark, "D", format: "# ?/?")),
        Case(ShownKind.Formatted, "a column without room", h => h.Put(Mark, "D", "<v>59.6</v>").InSheet(root => root.Descendants().First(e => e.Name.LocalName == "col" && (string?)e.Attribute("min") == "4").SetAttributeValue("width", "2.5"))),
        Case(ShownKind.Sign, "a figure in a font of signs", h => h.Put(Mark, "D", "<v>7</v>").Look(Mark, "D", "<name val=\"Wingdings\"/>")),
        Case(ShownKind.Formatted, "zeros that are not shown", h => h.Put(Mark, "D", "<v>0</v>").InSheet(root => root.Descendants().First(e => e.Name.LocalName == "sheetView").SetAttributeValue("showZeros", "0"))),
        Case(ShownKind.Formatted, "a formula", h => h.Put(Mark, "D", "<f>60+10</f><v>70</v>")),
        Case(ShownKind.Formatted, "a formula without result", h => h.Put(Mark, "D", "<f>60+10</f>")),
        Case(ShownKind.Formatted, "a formula of several cells", h => h.Put(Other, "D", $"<f t=\"array\" ref=\"D1:D99\">A1:A99</f><v>60</v>")),
        Case(ShownKind.Formatted, "an error value", h => h.Put(Mark, "D", "<v>#N/A</v>", "e")),
        Case(ShownKind.Formatted, "a shared text that is not there", h => h.Put(Mark, "D", "<v>99</v>", "s")),
        Case(ShownKind.Formatted, "a cell written twice", h => h.InCell(Mark, "D", c => c.AddAfterSelf(new System.Xml.Linq.XElement(c)))),
        Case(ShownKind.Formatted, "an end of line as Windows writes it", h => h.Put(Notes, "D", "<is><t>Bien_x000D_&#10;vu</t></is>", "inlineStr"), Notes, "Bien\nvu"),
    ];

    private static IEnumerable<ShownCase> Looks() =>
    [
        Case(ShownKind.Unseen, "a white font", h => h.Look(Mark, "D", "<color rgb=\"FFFFFFFF\"/>")),
        Case(ShownKind.Unseen, "the colour of the cell", h => h.Look(Mark, "D", "<color rgb=\"FFFFF9E0\"/>")),
        Case(ShownKind.Unseen, "a white number format", h => h.Look(Mark, "D", format: "[White]0")),
        Case(ShownKind.Unseen, "a digit of one point", h => h.Put(Mark, "D", "<is><r><t>7</t></r><r><rPr><sz val=\"1\"/></rPr><t>0</t></r></is>", "inlineStr")),
        Case(ShownKind.Unseen, "a raised digit", h => h.Put(Mark, "D", "<is><r><t>7</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is>", "inlineStr")),
        Case(ShownKind.Unseen, "a hidden row", h => h.InRow(Mark, r => r.SetAttributeValue("hidden", "1"))),
        Case(ShownKind.Unseen, "a row without height", h => h.InRow(Mark, r => r.SetAttributeValue("ht", "0"))),
        Case(ShownKind.Unseen, "a hidden column", h => h.InSheet(root => root.Descendants().First(e => e.Name.LocalName == "col" && (string?)e.Attribute("min") == "4").SetAttributeValue("hidden", "1"))),
        Case(ShownKind.Unseen, "a condition that hides", h => Conditional(h, "<dxf><numFmt numFmtId=\"201\" formatCode=\";;;\"/></dxf>")),
        Case(ShownKind.Crossed, "a condition that strikes", h => Conditional(h, "<dxf><font><strike/></font></dxf>")),
        Case(ShownKind.Crossed, "a struck cell", h => h.Look(Mark, "D", "<strike/>")),
        Case(ShownKind.Crossed, "a struck digit", h => h.Put(Mark, "D", "<is><r><t>7</t></r><r><rPr><strike/></rPr><t>0</t></r></is>", "inlineStr")),
        Case(ShownKind.Crossed, "a struck label", h => h.Look(Mark, "B", "<strike/>")),
        Case(ShownKind.Crossed, "a character that strikes through", h => h.Type(Mark, "Valeur", "7\u03360")),
        Case(ShownKind.Crossed, "a line over the row", h => h.Draw(Mark, 1, 3)),
        Case(ShownKind.Crossed, "a box over the empty cell", h => h.Put(Mark, "D", "").Draw(Mark, 3, 3)),
        Case(ShownKind.Turned, "a text turned round", h => h.Type(Mark, "Valeur", "\u202E07")),
    ];

    private static IEnumerable<ShownCase> Rows() =>
    [
        Case(ShownKind.MovedRow, "visible columns sorted apart", h => h.Type(Other, "Valeur", "61").Exchange(Mark, Other, "ABCDE"), ShownCase.Asked, "70"),
        Case(ShownKind.MovedRow, "visible columns sorted apart, the other empty", h => h.Exchange(Mark, Other, "ABCDE"), ShownCase.Asked, "70"),
        Case(ShownKind.MovedRow, "hidden keys exchanged", h => h.Exchange(Mark, Other, "F"), ShownCase.Asked, "70"),
        Case(ShownKind.MovedRow, "a row copied without its key", h => h.Put(Mark, "D", "").InSheet(root => Copied(root, withKey: false)), ShownCase.Asked, "70"),
        Case(ShownKind.MovedRow, "a row copied with its key", h => h.InSheet(root => Copied(root, withKey: true))),
        Case(ShownKind.MovedRow, "a row copied over another", h => h.Exchange(Mark, Other, "F").InRow(Mark, r => r.Elements().First(c => c.Attribute("r")!.Value.StartsWith('D')).RemoveNodes()), ShownCase.Asked),
        Case(ShownKind.MovedRow, "a label that names nothing", h => h.Put(Mark, "B", "<is><t>Autre question</t></is>", "inlineStr")),
        Case(ShownKind.MovedRow, "cells merged over two rows", h => h.Put(Other, "D", "").After($"<mergeCells><mergeCell ref=\"D{h.RowOf(Mark)}:D{Next(h.RowOf(Mark))}\"/></mergeCells>")),
        Case(ShownKind.Unseen, "a value that merged cells cover", h => h.After($"<mergeCells><mergeCell ref=\"C{h.RowOf(Mark)}:D{h.RowOf(Mark)}\"/></mergeCells>")),
    ];

    private static IEnumerable<ShownCase> Headings() =>
    [
        Case(ShownKind.Heading, "a second column of values", h => h.Retitle("G", "Valeur").Add(Mark, "G", "80")),
        Case(ShownKind.Heading, "a heading with another unit", h => h.Retitle("D", "Valeur (/20)")),
        Case(ShownKind.Heading, "a heading taken away", h => h.Retitle("D", "")),
        Case(ShownKind.Heading, "another mark beside", h => h.Retitle("G", "Valeur 2").Add(Mark, "G", "80")),
        Case(ShownKind.Heading, "the mark in a column without heading", h => h.Put(Mark, "D", "").Add(Mark, "G", "80")),
        Case(ShownKind.Heading, "the mark in the column of what is expected", h => h.Put(Mark, "D", "").Put(Mark, "C", "<v>80</v>")),
    ];

    private static ShownCase Case(ShownKind kind, string name, Func<SheetHabit, SheetHabit> change, params IReadOnlyList<string> right)
    {
        var field = right is [Notes or "date", ..] ? right[0] : Mark;
        var expected = right.Where(r => r != field).ToList();
        return new(kind, ShownIn.EntrySheet, name, () => SurvivalForm.Read(change(new SheetHabit(Sheet.Value).Type(Mark, "Valeur", "70")).File.ToBytes()).Answers.Single(a => a.FieldId == field), expected.Count == 0 ? [ShownCase.Asked] : expected);
    }

    private static SheetHabit Conditional(SheetHabit habit, string look)
    {
        habit.Look(Mark, "D", "<b/>");
        var changed = new SheetHabit(habit.File.Edit("xl/styles.xml", root => root.Add(System.Xml.Linq.XElement.Parse($"<dxfs xmlns=\"{root.Name.NamespaceName}\">{look}</dxfs>"))));
        return changed.After("<conditionalFormatting sqref=\"D8:D99\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"greaterThan\"><formula>10</formula></cfRule></conditionalFormatting>");
    }

    private static string Next(string row) => (int.Parse(row, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The row of the mark again at the end, with 70.</summary>
    private static void Copied(System.Xml.Linq.XElement root, bool withKey)
    {
        var rows = root.Descendants(root.Name.Namespace + "row").ToList();
        var copy = new System.Xml.Linq.XElement(rows.First(r => r.Value.Contains(Mark, StringComparison.Ordinal)));
        copy.SetAttributeValue("r", "99");
        foreach (var cell in copy.Elements())
        {
            cell.SetAttributeValue("r", cell.Attribute("r")!.Value[..1] + "99");
        }

        var value = copy.Elements().Single(c => c.Attribute("r")!.Value == "D99");
        value.ReplaceNodes(new System.Xml.Linq.XElement(root.Name.Namespace + "v", "70"));
        value.SetAttributeValue("t", null);
        copy.Elements().Where(c => !withKey && c.Attribute("r")!.Value == "F99").Remove();
        rows[^1].AddAfterSelf(copy);
    }
}
