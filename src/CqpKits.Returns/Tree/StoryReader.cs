using System.Text;
using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Xml;

namespace CqpKits.Returns.Tree;

/// <summary>
/// Walks the XML of a part that passed the gate, once. Elements that it does not know are transparent, content controls too: they are noted, and
/// their content is read where it stands.
/// </summary>
internal sealed class StoryReader : StoryWalk
{
    private readonly WordStyles styles;
    private readonly StringBuilder text = new();

    private StoryReader(XmlReader reader, WordStyles styles, CancellationToken cancellation)
        : base(reader, cancellation) => this.styles = styles;

    /// <summary>The tree of a part.</summary>
    public static Story Read(byte[] part, WordStyles styles, CancellationToken cancellation)
    {
        using var reader = PartXml.Open(part);
        return new StoryReader(reader, styles, cancellation).Walk();
    }

    protected override void Visit() => Visit(WordXml.Name(reader));

    private void Visit(string name)
    {
        var before = at;
        switch (name)
        {
            case "tbl": Table(); break;
            case "tr" when at.Table is { } table: Row(table); break;
            case "tc" when at.Row is { } row: Cell(row); break;
            case "p": Paragraph(); break;
            case "r" or "m:r": Run(); break;
            case "sdt": ContentControl(); break;
            case "ins" or "moveTo": Change(TextChange.Inserted); Children(); break;
            case "del" or "moveFrom": Change(TextChange.Deleted); Children(); break;
            case "t" or "m:t": Add(Text()); break;
            case "delText": Change(TextChange.Deleted); Add(Text()); break;
            case "br" or "cr": Add("\n"); Skip(); break;
            case "tab" or "ptab": Add("\t"); Skip(); break;
            case "noBreakHyphen": Add("\u2011"); Skip(); break;
            case "sym": Add(Symbols.Text(WordXml.Attribute(reader, "font"), WordXml.Attribute(reader, "char"))); Skip(); break;
            case "bookmarkStart": BookmarkStart(); break;
            case "bookmarkEnd": builder.EndBookmark(at, WordXml.Attribute(reader, "id") ?? ""); Skip(); break;
            case "mc:AlternateContent": Alternatives(); break;
            case "txbxContent": TextBox(); break;
            case "drawing" or "pict" or "object": Drawing(); break;
            case "footnoteReference" or "endnoteReference": at.Owner?.Add(new RawOddity(OddityKind.Note, "")); Skip(); break;
            case "commentReference": Comment(); break;
            case "ffData": OldField(); break;
            case "pPr" or "rPr" or "tblPr" or "tblPrEx" or "tblGrid" or "trPr" or "tcPr" or "sdtPr" or "sdtEndPr" or "sectPr": Skip(); break;
            case "instrText" or "delInstrText" or "fldData" or "rt" or "softHyphen": Skip(); break;
            default: Children(); break;
        }

        at = before;
    }

    private void Table()
    {
        at = at with { Table = builder.OpenTable(), Row = null, Outer = at.Owner ?? at.Outer, Owner = null, Paragraph = null };
        Children();
    }

    private void Row(TreeTable table)
    {
        var row = StoryBuilder.OpenRow(table);
        at = at with { Row = row, Owner = null, Paragraph = null };
        Children(() => PropertiesOr("trPr", name => RowProperty(row, name)));
        builder.CloseRow(row);
    }

    private void RowProperty(TreeRow row, string name)
    {
        switch (name)
        {
            case "gridBefore": row.Before = WordXml.Number(reader, "val", 0, 63); break;
            case "hidden" when WordXml.IsOn(reader): at = at with { Marks = at.Marks | TextMarks.Hidden }; break;
            case "tblHeader": row.RepeatsAsHeader = WordXml.IsOn(reader); break;
            case "ins": Change(TextChange.Inserted); break;
            case "del": Change(TextChange.Deleted); break;
            default: break;
        }
    }

    private void Cell(TreeRow row)
    {
        var cell = builder.OpenCell(at, row);
        at = at with { Owner = cell.Container, Paragraph = null };
        Children(() => PropertiesOr("tcPr", name => CellProperty(cell, name)));
    }

    private void CellProperty(TreeCell cell, string name)
    {
        switch (name)
        {
            case "gridSpan": cell.Span = WordXml.Number(reader, "val", 1, 63); break;
            case "vMerge": cell.Merge = WordXml.Attribute(reader, "val") == "restart" ? VerticalMerge.First : VerticalMerge.Continued; break;
            case "cellIns": Change(TextChange.Inserted); break;
            case "cellDel": Change(TextChange.Deleted); break;
            default: break;
        }
    }

    private void Paragraph()
    {
        var paragraph = builder.OpenParagraph(at);
        at = at with { Paragraph = paragraph, Owner = paragraph.Container };
        Children(() => PropertiesOr("pPr", name =>
        {
            if (name == "pStyle")
            {
                at = at with { Marks = styles.Apply(at.Marks, WordXml.Attribute(reader, "val")) };
            }
            else if (name == "rPr")
            {
                Properties(mark => paragraph.EndChange |= mark switch
                {
                    "ins" or "moveTo" => TextChange.Inserted,
                    "del" or "moveFrom" => TextChange.Deleted,
                    _ => TextChange.None,
                });
            }
        }));
        paragraph.EndChange |= at.Change;
    }

    private void Run() => Children(() => PropertiesOr("rPr", name => at = at with
    {
        Marks = name switch
        {
            "rStyle" => styles.Apply(at.Marks, WordXml.Attribute(reader, "val")),
            "vertAlign" when WordXml.Attribute(reader, "val") is "superscript" or "subscript" => at.Marks | TextMarks.Raised,
            _ => WordStyles.With(at.Marks, name, reader),
        },
    }));

    private void ContentControl()
    {
        var (outside, wrappers) = (at, builder.OpenWrappers);
        var control = new Control(at.Control, at.Owner);
        at.Owner?.StartControl();
        at = at with { Control = control };
        Children(() => PropertiesOr("sdtPr", name =>
        {
            switch (name)
            {
                case "tag": builder.SeeTag(outside, control, WordXml.Attribute(reader, "val") ?? ""); break;
                case "w14:checkbox": Checkbox(outside, control); break;
                case "date" when WordXml.Attribute(reader, "fullDate") is { Length: > 9 } day: outside.Owner?.Add(new RawOddity(OddityKind.PickedDay, day[..10])); break;
                default: break;
            }
        }));
        builder.CloseWrappers(wrappers);
    }

    /// <summary>A text field shows its text in the file; a box or a list only what its data say.</summary>
    private void OldField() => Properties(name =>
    {
        if (name is "checkBox" or "ddList")
        {
            at.Owner?.Add(new RawOddity(OddityKind.OldField, ""));
        }
    });

    /// <summary>A checkbox that says nothing of its state is not ticked ([MS-DOCX] 2.6.1.9).</summary>
    private void Checkbox(Scope outside, Control control)
    {
        control.IsTicked = false;
        outside.Owner?.AddCheckbox(control);
        Properties(name => control.IsTicked = name == "w14:checked" ? WordXml.IsOn2010(reader) : control.IsTicked);
    }

    private void Change(TextChange change) => at = at with { Change = at.Change | change };

    private void BookmarkStart()
    {
        int? column = WordXml.Attribute(reader, "colFirst") is null ? null : WordXml.Number(reader, "colFirst", 0, 63);
        builder.StartBookmark(at, WordXml.Attribute(reader, "name") ?? "", WordXml.Attribute(reader, "id") ?? "", column);
        Skip();
    }

    /// <summary>The same content for newer and for older programs: read once.</summary>
    private void Alternatives()
    {
        var taken = false;
        Children(() =>
        {
            if (!taken && WordXml.Name(reader) is "mc:Choice" or "mc:Fallback")
            {
                taken = true;
                Visit();
            }
            else
            {
                Skip();
            }
        });
    }

    /// <summary>Text of the element; line ends and tabs of the file itself are spaces, as in Word.</summary>
    private string Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        text.Clear();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').ToString();
    }

    private void PropertiesOr(string properties, Action<string> property)
    {
        var name = WordXml.Name(reader);
        if (name == properties)
        {
            Properties(property);
        }
        else
        {
            Visit(name);
        }
    }

    private void Properties(Action<string> property) => Children(() =>
    {
        property(WordXml.Name(reader));
        Skip();
    });
}
