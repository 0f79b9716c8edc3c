using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>
/// Walks the text of an OpenDocument part that passed the gate, once, and makes the tree that a Word document makes. Elements that it does not know are
/// transparent; content controls are those that LibreOffice writes since version 7.4.
/// </summary>
internal sealed class OdtStoryReader : OdtWalk
{
    private const int MostSpaces = 1000;

    private readonly OdtDrawings drawings;
    private readonly OdtNumbering numbering;
    private OdtRows? rows;

    private OdtStoryReader(XmlReader reader, OdtStyles styles, CancellationToken cancellation)
        : base(reader, styles, cancellation) => (drawings, numbering) = (new OdtDrawings(styles), new OdtNumbering(styles.Lists));

    /// <summary>The tree of a part, and the drawings that float in it.</summary>
    public static (Story Story, IReadOnlyList<FloatingDrawing> Drawings) Read(byte[] part, OdtStyles styles, CancellationToken cancellation)
    {
        using var reader = PartXml.Open(part);
        var walk = new OdtStoryReader(reader, styles, cancellation);
        return (walk.Walk(), walk.drawings.Found);
    }

    /// <inheritdoc/>
    protected override void Visit()
    {
        var (before, set) = (at, setting);
        var name = OdtXml.Name(reader);
        switch (name)
        {
            case "table:table": Table(); break;
            case "table:table-column": rows?.AddColumn(Column(), OdtXml.Count(reader, "number-columns-repeated", 1, OdtRows.MostColumns)); Skip(); break;
            case "table:table-header-rows": at = at with { InHeaderRows = true }; Children(); break;
            case "table:table-row-group" when OdtXml.TableAttribute(reader, "display") == "false": Mark(TextMarks.Hidden); Children(); break;
            case "table:table-row" when at.Table is { } table: Row(table); break;
            case "table:table-cell" when at.Row is { } row: Cell(row); break;
            case "table:covered-table-cell" when at.Row is { } row: Covered(row); break;
            case "text:section": Section(); break;
            case "text:list": List(); break;
            case "text:list-item": numbering.OpenItem(OdtXml.Number(reader, "start-value")); Children(); numbering.Clear(); break;
            case "text:list-header": numbering.Clear(); Children(); break;
            case "text:numbered-paragraph": NumberedParagraph(); break;
            case "text:p": Paragraph(); break;
            case "text:h": Heading(); break;
            case "draw:frame" or "draw:g": drawings.Visit(reader, at, builder.Story, Drawing); break;
            case "draw:text-box": Apart(); TextBox(); break;
            case "draw:object" or "draw:object-ole" or "draw:plugin" or "draw:applet" or "draw:floating-frame": Note(OddityKind.Embedded, ""); Skip(); break;
            case "draw:image": Skip(); break;
            default: VisitShapeOr(name); break;
        }

        (at, setting) = (before, set);
    }

    private void VisitShapeOr(string name)
    {
        if (OdtDrawings.IsShape(name))
        {
            drawings.Visit(reader, at, builder.Story, () => Shape(name));
        }
        else
        {
            VisitText(name);
        }
    }

    private void VisitText(string name)
    {
        switch (name)
        {
            case "text:span" or "text:a": Span(); break;
            case "loext:content-control": ContentControl(); break;
            case "text:s": Typed(new string(' ', OdtXml.Count(reader, "c", 1, MostSpaces))); break;
            case "text:tab": Typed("\t"); break;
            case "text:line-break": Typed("\n"); break;
            case "text:bookmark-start": BookmarkStart(); break;
            case "text:bookmark": BookmarkStart(); builder.EndBookmark(at, BookmarkName); break;
            case "text:bookmark-end": builder.EndBookmark(at, BookmarkName); Skip(); break;
            case "text:tracked-changes": Children(ChangedRegion); break;
            case "text:change-start": changes.Start(ChangeMark); Skip(); break;
            case "text:change-end": changes.End(ChangeMark); Skip(); break;
            case "text:change": Deleted(changes.DeletedAt(ChangeMark)); break;
            case "text:hidden-text": HiddenText(); break;
            case "text:hidden-paragraph": HiddenParagraph(); break;
            case "text:date" when OdtFields.IsFixed(reader): FixedDay(); break;
            case "text:placeholder": Placeholder(); break;
            case "text:drop-down": DropDown(); break;
            case "text:label": Choice(); break;
            case "text:ruby-text": Mark(TextMarks.Raised); Content(); break;
            case "text:note": Note(OddityKind.Note, ""); Skip(); break;
            case "field:fieldmark": FieldMark(); break;
            case "field:fieldmark-start": FieldMarkStart(); break;
            case "field:fieldmark-separator": FieldMarkSeparator(); break;
            case "field:fieldmark-end": FieldMarkEnd(); break;
            case "math:math": Mark(TextMarks.Equation); Content(); break;
            case "office:annotation": Comment(); break;
            case "office:annotation-end" or "svg:title" or "svg:desc" or "text:script": Skip(); break;
            case "office:styles" or "office:automatic-styles" or "office:font-face-decls" or "office:forms" or "office:settings": Skip(); break;
            case ['?', ..] when at.Paragraph is not null: Mark(TextMarks.Hidden); Content(); break;
            default:
                if (OdtFields.IsChanging(reader, name)) { Field(); } else { Content(); }
                break;
        }
    }

    private string ChangeMark => OdtXml.TextAttribute(reader, "change-id") ?? "";

    private string BookmarkName => OdtXml.TextAttribute(reader, "name") ?? "";

    private OdtBoxLook Box(string family) => styles.Of(family, OdtXml.TableAttribute(reader, "style-name")).Box;

    private void Table()
    {
        var outer = rows;
        rows = new OdtRows();
        at = at with { Table = builder.OpenTable(), Row = null, Outer = at.Owner ?? at.Outer, Owner = null, Paragraph = null, InHeaderRows = false };
        if (OdtXml.TableAttribute(reader, "display") == "false") { Mark(TextMarks.Hidden); }
        var box = Box("table");
        setting = setting.On(box) with { Row = null, Room = null, CellStyle = null, LiesOnPicture = box.HasPicture == true };
        Children();
        rows = outer;
    }

    private OdtColumn Column() => new(
        OdtXml.TableAttribute(reader, "visibility") is "collapse" or "filter" || Box("table-column").IsNarrow,
        OdtXml.TableAttribute(reader, "default-cell-style-name"));

    private void Row(TreeTable table)
    {
        var row = StoryBuilder.OpenRow(table);
        var box = Box("table-row");
        row.RepeatsAsHeader = at.InHeaderRows;
        row.Height = box.Height ?? box.LeastHeight ?? 0;
        at = at with { Row = row, Owner = null, Paragraph = null };
        if (OdtXml.TableAttribute(reader, "visibility") is "collapse" or "filter") { Mark(TextMarks.Hidden); }
        setting = setting.On(box) with
        {
            Row = box.Height,
            CellStyle = OdtXml.TableAttribute(reader, "default-cell-style-name"),
            LiesOnPicture = setting.LiesOnPicture || box.HasPicture == true,
        };
        Children();
        rows!.CloseRow();
        builder.CloseRow(row);
    }

    private void Cell(TreeRow row)
    {
        var cell = builder.OpenCell(at, row);
        rows!.Place(
            cell,
            OdtXml.Count(reader, "number-columns-spanned", 1, OdtRows.MostColumns),
            OdtXml.Count(reader, "number-columns-repeated", 1, OdtRows.MostColumns),
            OdtXml.Count(reader, "number-rows-spanned", 1, 10_000));
        at = at with { Owner = cell.Container, Paragraph = null };
        var box = styles.Of("table-cell", OdtXml.TableAttribute(reader, "style-name") ?? setting.CellStyle ?? rows.CellStyleAt(cell)).Box;
        setting = setting.On(box);
        if (rows.IsUnseen(cell) || box.IsUnprinted == true) { Mark(TextMarks.Unseen); }
        if (box.IsCrossed == true || box.HasPicture == true || setting.LiesOnPicture) { Note(OddityKind.Overlay, ""); }
        var value = OdtCellValue.Read(reader);
        Children();
        if (value?.Differs(cell) is { } oddity) { cell.Container.Add(oddity); }
    }

    /// <summary>The place that a merged cell covers: of a cell above it is a part, of a cell of the same row nothing. The page does not show what is in it.</summary>
    private void Covered(TreeRow row)
    {
        var repeated = OdtXml.Count(reader, "number-columns-repeated", 1, OdtRows.MostColumns);
        var target = at.Owner;
        for (var i = 0; i < repeated; i++)
        {
            if (rows!.Cover(row, () => builder.OpenCell(at, row)) is { } part)
            {
                target = part.Container;
            }
        }

        at = at with { Owner = target ?? row.Cells.LastOrDefault()?.Container, Paragraph = null };
        Mark(TextMarks.Hidden);
        Children();
    }

    /// <summary>A section may be hidden, or come from elsewhere each time.</summary>
    private void Section()
    {
        var display = OdtXml.TextAttribute(reader, "display");
        var isHidden = display == "none" || (display == "condition" && OdtFields.HidesNow(reader));
        Mark(isHidden ? TextMarks.Hidden : display == "condition" ? TextMarks.Changing : TextMarks.None);
        setting = setting.On(styles.Of("section", OdtXml.TextAttribute(reader, "style-name")).Box);
        Children(() =>
        {
            if (OdtXml.Name(reader) is "text:section-source" or "office:dde-source")
            {
                Mark(TextMarks.Changing);
                Skip();
            }
            else
            {
                Visit();
            }
        });
    }

    private void List()
    {
        numbering.OpenList(
            OdtXml.TextAttribute(reader, "style-name"),
            OdtXml.TextAttribute(reader, "continue-numbering") == "true" || OdtXml.TextAttribute(reader, "continue-list") is not null);
        Children();
        numbering.CloseList();
    }

    private void NumberedParagraph()
    {
        numbering.Number(OdtXml.TextAttribute(reader, "style-name"), OdtXml.Number(reader, "level") ?? 1, OdtXml.Number(reader, "start-value"));
        Children();
        numbering.Clear();
    }

    private void Heading()
    {
        var isNumbered = OdtXml.TextAttribute(reader, "is-list-header") != "true" && styles.Lists.NumbersHeadings(OdtXml.Number(reader, "outline-level") ?? 1);
        if (isNumbered && at.Owner is not null) { Note(OddityKind.Numbering, ""); }
        Paragraph();
    }

    private void Paragraph()
    {
        var style = styles.Paragraph(OdtXml.TextAttribute(reader, "style-name"));
        var paragraph = builder.OpenParagraph(at);
        at = at with { Paragraph = paragraph, Owner = paragraph.Container };
        setting = setting.On(style.Box) with
        {
            Look = style.Text,
            Room = style.Paragraph.Line is > 0 and var line ? Math.Min(line, setting.Row ?? line) : setting.Row,
            IsRightToLeft = style.Paragraph.RightToLeft == true,
        };
        if (style.Paragraph.IsAway) { Mark(TextMarks.Unseen); }
        if (numbering.Take() is { } number) { Note(OddityKind.Numbering, number); }
        (afterSpace, hidesParagraph) = (true, false);
        Content();
        paragraph.EndChange |= CurrentChange;
        if (hidesParagraph) { paragraph.Hide(); }
    }

    /// <summary>A shape: what is written in it belongs to no cell.</summary>
    private void Shape(string name)
    {
        var (host, first) = (at.Owner, builder.Story.Containers.Count);
        at = new Scope { InTextBox = true, Change = at.Change };
        Apart();
        Children();
        var text = ContainerText.Sample(builder.Story.Containers.Skip(first));
        var isEmpty = string.IsNullOrWhiteSpace(text);
        host?.Add(new RawOddity(name == "draw:control" ? OddityKind.OldField : isEmpty ? OddityKind.Picture : OddityKind.TextBox, text));
        if (!isEmpty) { builder.Story.Asides.Add(new Annotation(false, host, text)); }
    }

    /// <summary>What a drawing holds is set by itself, whatever stands around.</summary>
    private void Apart() => setting = new OdtSetting { Look = OdtTextLook.Silent, Ground = styles.Page };

    private void BookmarkStart()
    {
        builder.StartBookmark(at, BookmarkName, BookmarkName, column: null);
        Skip();
    }

    /// <summary>One tracked change as it is listed: its kind, and for a deletion its text.</summary>
    private void ChangedRegion()
    {
        var id = OdtXml.ChangeId(reader) ?? "";
        Children(() =>
        {
            switch (OdtXml.Name(reader))
            {
                case "text:deletion": changes.KnowDeletion(id, OdtDeletion.Text(reader)); break;
                case "text:format-change": changes.KnowLook(id); Skip(); break;
                default: Skip(); break;
            }
        });
    }
}
