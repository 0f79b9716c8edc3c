using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.OpenDocument;

/// <summary>
/// Walks the text of an OpenDocument part that passed the gate, once, and makes the tree that a Word document makes. Elements that it does not know are
/// transparent; content controls are those that LibreOffice writes since version 7.4.
/// </summary>
internal sealed class OdtStoryReader : StoryWalk
{
    private const int MostSpaces = 1000;

    private readonly OdtStyles styles;
    private readonly OdtChanges changes = new();
    private OdtRows? rows;
    private bool afterSpace;

    private OdtStoryReader(XmlReader reader, OdtStyles styles, CancellationToken cancellation)
        : base(reader, cancellation) => this.styles = styles;

    /// <inheritdoc/>
    protected override TextChange CurrentChange => at.Change | (changes.IsInserting ? TextChange.Inserted : TextChange.None);

    /// <summary>The tree of a part.</summary>
    public static Story Read(byte[] part, OdtStyles styles, CancellationToken cancellation)
    {
        using var reader = PartXml.Open(part);
        return new OdtStoryReader(reader, styles, cancellation).Walk();
    }

    /// <inheritdoc/>
    protected override void Visit()
    {
        var before = at;
        switch (OdtXml.Name(reader))
        {
            case "table:table": Table(); break;
            case "table:table-header-rows": at = at with { InHeaderRows = true }; Children(); break;
            case "table:table-row" when at.Table is { } table: Row(table); break;
            case "table:table-cell" when at.Row is { } row: Cell(row); break;
            case "table:covered-table-cell" when at.Row is { } row: Covered(row); break;
            case "text:p" or "text:h": Paragraph(); break;
            case "text:span" or "text:a": Span(); break;
            case "loext:content-control": ContentControl(); break;
            case "text:s": Spaces(OdtXml.Count(reader, "c", 1, MostSpaces)); Skip(); break;
            case "text:tab": Typed("\t"); Skip(); break;
            case "text:line-break": Typed("\n"); Skip(); break;
            case "text:bookmark-start": BookmarkStart(); Skip(); break;
            case "text:bookmark": BookmarkStart(); builder.EndBookmark(at, BookmarkName); Skip(); break;
            case "text:bookmark-end": builder.EndBookmark(at, BookmarkName); Skip(); break;
            case "text:tracked-changes": Children(ChangedRegion); break;
            case "text:change-start": changes.Start(ChangeMark); Skip(); break;
            case "text:change-end": changes.End(ChangeMark); Skip(); break;
            case "text:change": Deleted(changes.DeletedAt(ChangeMark)); Skip(); break;
            case "text:hidden-text": at = at with { Marks = at.Marks | TextMarks.Hidden }; Content(); break;
            case "draw:frame" or "draw:g" or "draw:a": Drawing(); break;
            case "draw:text-box" or "draw:custom-shape" or "draw:rect" or "draw:ellipse" or "draw:caption": TextBox(); break;
            case "text:note": at.Owner?.Add(new RawOddity(OddityKind.Note, "")); Skip(); break;
            case "office:annotation": Comment(); break;
            case "office:annotation-end" or "text:ruby-text" or "svg:title" or "svg:desc": Skip(); break;
            case "office:styles" or "office:automatic-styles" or "office:font-face-decls" or "office:forms" or "office:settings": Skip(); break;
            default: Content(); break;
        }

        at = before;
    }

    private string ChangeMark => OdtXml.TextAttribute(reader, "change-id") ?? "";

    private string BookmarkName => OdtXml.TextAttribute(reader, "name") ?? "";

    private void Table()
    {
        var outer = rows;
        rows = new OdtRows();
        at = at with { Table = builder.OpenTable(), Row = null, Outer = at.Owner ?? at.Outer, Owner = null, Paragraph = null, InHeaderRows = false };
        Children();
        rows = outer;
    }

    private void Row(TreeTable table)
    {
        var row = StoryBuilder.OpenRow(table);
        row.RepeatsAsHeader = at.InHeaderRows;
        at = at with { Row = row, Owner = null, Paragraph = null };
        Children();
        rows!.CloseRow();
        builder.CloseRow(row);
    }

    private void Cell(TreeRow row)
    {
        var cell = builder.OpenCell(at, row);
        rows!.Place(
            cell,
            OdtXml.Count(reader, "number-columns-spanned", 1, 63),
            OdtXml.Count(reader, "number-columns-repeated", 1, 63),
            OdtXml.Count(reader, "number-rows-spanned", 1, 10_000));
        at = at with { Owner = cell.Container, Paragraph = null };
        Children();
    }

    /// <summary>The place that a merged cell covers: of a cell above it is a part, of a cell of the same row nothing.</summary>
    private void Covered(TreeRow row)
    {
        var repeated = OdtXml.Count(reader, "number-columns-repeated", 1, 63);
        var target = at.Owner;
        for (var i = 0; i < repeated; i++)
        {
            if (rows!.Cover(row, () => builder.OpenCell(at, row)) is { } part)
            {
                target = part.Container;
            }
        }

        at = at with { Owner = target ?? row.Cells.LastOrDefault()?.Container, Paragraph = null };
        Children();
    }

    private void Paragraph()
    {
        var paragraph = builder.OpenParagraph(at);
        var marks = styles.Apply(TextMarks.None, "paragraph", OdtXml.TextAttribute(reader, "style-name"));
        at = at with { Paragraph = paragraph, Owner = paragraph.Container, Marks = marks };
        afterSpace = true;
        Content();
        paragraph.EndChange |= CurrentChange;
    }

    private void Span()
    {
        at = at with { Marks = styles.Apply(at.Marks, "text", OdtXml.TextAttribute(reader, "style-name")) };
        Content();
    }

    private void ContentControl()
    {
        var outside = at;
        var control = new Control(at.Control, at.Owner);
        at.Owner?.StartControl();
        at = at with { Control = control };
        if (OdtXml.Extension(reader, "checkbox") == "true")
        {
            control.IsTicked = OdtXml.Extension(reader, "checked") == "true";
            outside.Owner?.AddCheckbox(control);
        }

        if (OdtXml.Extension(reader, "current-date") is { Length: > 9 } day)
        {
            outside.Owner?.Add(new RawOddity(OddityKind.PickedDay, day[..10]));
        }

        if (OdtXml.Extension(reader, "tag") is { } tag)
        {
            builder.SeeTag(outside, control, tag);
        }

        Content();
    }

    private void BookmarkStart() => builder.StartBookmark(at, BookmarkName, BookmarkName, column: null);

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

    private void Deleted(string text)
    {
        at = at with { Change = at.Change | TextChange.Deleted };
        Typed(text);
    }

    private void Typed(string text)
    {
        Add(text);
        afterSpace = false;
    }

    private void Spaces(int count) => Typed(new string(' ', count));

    /// <summary>The elements within the current one and, inside a paragraph, the text between them.</summary>
    private void Content()
    {
        if (at.Paragraph is null)
        {
            Children();
            return;
        }

        if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Visit();
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Add(OdtSpaces.Collapse(reader.Value, ref afterSpace));
            }
        }
    }
}
