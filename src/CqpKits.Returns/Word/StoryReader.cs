using System.Xml;
using CqpKits.Forms.Answers;
using CqpKits.Packages.Xml;
using CqpKits.Returns.Tree;

namespace CqpKits.Returns.Word;

/// <summary>
/// Walks the XML of a part, once. Elements that it does not know are transparent, content controls too: they are noted, and
/// their content is read where it stands.
/// </summary>
internal sealed class StoryReader : WordWalk
{
    private readonly DrawingReader drawings;

    private StoryReader(XmlReader reader, WordContext context, CancellationToken cancellation)
        : base(reader, context, cancellation) => drawings = new DrawingReader(reader);

    /// <summary>The tree of a part that passed the gate.</summary>
    public static WordStory Read(byte[] part, WordContext context, CancellationToken cancellation)
    {
        using var reader = PartXml.Open(part);
        return Read(reader, context, cancellation);
    }

    /// <summary>The tree of a part.</summary>
    public static WordStory Read(XmlReader reader, WordContext context, CancellationToken cancellation)
    {
        var walk = new StoryReader(reader, context, cancellation);
        return new WordStory(walk.Walk(), walk.drawings.Found);
    }

    protected override void Visit() => Visit(WordXml.Name(reader));

    private void Visit(string name)
    {
        var (before, set) = (at, setting);
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
            case "t" or "m:t": SayText(); break;
            case "delText": Change(TextChange.Deleted); SayText(); break;
            case "br" or "cr": Say("\n"); Skip(); break;
            case "tab" or "ptab": Say("\t"); Skip(); break;
            case "noBreakHyphen": Say("\u2011"); Skip(); break;
            case "sym": Say(SignFonts.Numbered(WordXml.Attribute(reader, "font"), WordXml.Attribute(reader, "char"))); Skip(); break;
            case "bookmarkStart": BookmarkStart(); break;
            case "bookmarkEnd": builder.EndBookmark(at, WordXml.Attribute(reader, "id") ?? ""); Skip(); break;
            case "mc:AlternateContent": Alternatives(); break;
            case "txbxContent": Apart(TextBox); break;
            case "drawing" or "pict" or "object" or "contentPart": Drawing(name); break;
            case "footnoteReference" or "endnoteReference": at.Owner?.Add(new RawOddity(OddityKind.Note, "")); Skip(); break;
            case "commentReference": Comment(); break;
            case "altChunk" or "subDoc": at.Owner?.Add(new RawOddity(OddityKind.Embedded, "")); Skip(); break;
            case "fldChar": FieldCharacter(); break;
            case "fldSimple": SimpleField(); break;
            case "instrText" or "delInstrText": fields.Instruct(Text()); break;
            case "bdo" or "dir" when WordXml.Attribute(reader, "val") == "rtl": Mark(TextMarks.Turned); Children(); break;
            case "rt": Mark(TextMarks.Raised); Children(); break;
            case "dayShort" or "dayLong" or "monthShort" or "monthLong" or "yearShort" or "yearLong" or "pgNum": Mark(TextMarks.Changing); Say("\uFFFD"); Skip(); break;
            case "pPr" or "rPr" or "tblPr" or "tblPrEx" or "tblGrid" or "trPr" or "tcPr" or "sdtPr" or "sdtEndPr" or "sectPr": Skip(); break;
            case "fldData" or "ffData" or "softHyphen": Skip(); break;
            case WordXml.Unknown: Mark(TextMarks.Hidden); Children(); break;
            default:
                if (name[0] == 'm' && EquationXml.IsStructure(name)) { Mark(TextMarks.Equation); }
                drawings.Note(name);
                Children();
                break;
        }

        (at, setting) = (before, set);
    }

    private void Table()
    {
        at = at with { Table = builder.OpenTable(), Row = null, Outer = at.Owner ?? at.Outer, Owner = null, Paragraph = null };
        UseTableStyle(null);
        Children(() => PropertiesOr("tblPr", name =>
        {
            if (name == "tblStyle") { UseTableStyle(WordXml.Attribute(reader, "val")); }
        }));
    }

    private void UseTableStyle(string? id)
    {
        var style = context.Styles.Of("table", id);
        setting = setting with { Table = style.Look, CellGround = style.CellGround, CrossesCells = style.CrossesCells };
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
            case "hidden" when WordXml.IsOn(reader): Mark(TextMarks.Hidden); break;
            case "tblHeader": row.RepeatsAsHeader = WordXml.IsOn(reader); break;
            case "trHeight" when WordXml.Attribute(reader, "hRule") == "exact": setting = setting with { Row = WordXml.Signed(reader, "val") }; break;
            case "trHeight": row.Height = WordXml.Signed(reader, "val") ?? 0; break;
            case "ins": Change(TextChange.Inserted); break;
            case "del": Change(TextChange.Deleted); break;
            default: break;
        }
    }

    private void Cell(TreeRow row)
    {
        var cell = builder.OpenCell(at, row);
        var depth = fields.Depth;
        at = at with { Owner = cell.Container, Paragraph = null };
        setting = setting with { Ground = setting.CellGround is { } ground && ground != Paint.Automatic ? ground : Paint.White };
        if (setting.CrossesCells) { cell.Container.Add(new RawOddity(OddityKind.Overlay, "")); }
        Children(() => PropertiesOr("tcPr", name => CellProperty(cell, name)));
        if (fields.CutTo(depth)) { cell.Container.Add(new RawOddity(OddityKind.OldField, "")); }
    }

    private void CellProperty(TreeCell cell, string name)
    {
        switch (name)
        {
            case "gridSpan": cell.Span = WordXml.Number(reader, "val", 1, 63); break;
            case "vMerge": cell.Merge = WordXml.Attribute(reader, "val") == "restart" ? VerticalMerge.First : VerticalMerge.Continued; break;
            case "hMerge" when WordXml.Attribute(reader, "val") != "restart": Mark(TextMarks.Unseen); break;
            case "shd" when context.Palette.Ground(reader) is var ground && ground != Paint.Automatic: setting = setting with { Ground = ground }; break;
            case "tcBorders" when CellBorders.Cross(reader): cell.Container.Add(new RawOddity(OddityKind.Overlay, "")); break;
            case "cellIns": Change(TextChange.Inserted); break;
            case "cellDel": Change(TextChange.Deleted); break;
            default: break;
        }
    }

    private void Paragraph()
    {
        var paragraph = builder.OpenParagraph(at);
        at = at with { Paragraph = paragraph, Owner = paragraph.Container };
        var isSet = false;
        Children(() =>
        {
            if (WordXml.Name(reader) == "pPr")
            {
                isSet = true;
                ParagraphProperties(paragraph);
                return;
            }

            if (!isSet)
            {
                isSet = true;
                SetPlainParagraph();
            }

            Visit();
        });
        if (!isSet)
        {
            SetPlainParagraph();
        }

        paragraph.EndChange |= at.Change;
    }

    private void ParagraphProperties(TreeParagraph paragraph)
    {
        var (own, style) = (ParagraphLook.Silent, (string?)null);
        Properties(name =>
        {
            switch (name)
            {
                case "pStyle": style = WordXml.Attribute(reader, "val"); break;
                case "rPr": Properties(mark => paragraph.EndChange |= EndChange(mark)); break;
                default: own = own.Say(name, reader, context.Palette); break;
            }
        });
        SetParagraph(context.Styles.Of("paragraph", style), own);
    }

    private static TextChange EndChange(string mark) => mark switch
    {
        "ins" or "moveTo" => TextChange.Inserted,
        "del" or "moveFrom" => TextChange.Deleted,
        _ => TextChange.None,
    };

    /// <summary>A paragraph without properties is set by the default style.</summary>
    private void SetPlainParagraph() => SetParagraph(context.Styles.Of("paragraph", null), ParagraphLook.Silent);

    private void SetParagraph(WordStyle style, ParagraphLook own)
    {
        var layout = own.Over(style.Paragraph);
        var look = style.Look.OverLevel(setting.Table.OverLevel(context.Styles.Defaults));
        setting = setting with
        {
            Base = look,
            Look = look,
            Ground = layout.Ground is { } ground && ground != Paint.Automatic ? ground : setting.Ground,
            Room = layout.Line is > 0 and var line ? Math.Min(line, setting.Row ?? line) : setting.Row,
        };
        if (layout.IsAway == true) { Mark(TextMarks.Unseen); }
        if (layout.IsFrame && at.Owner?.Cell is not null) { at.Owner.Add(new RawOddity(OddityKind.TextBox, "")); }
        if (layout.List is > 0 and var list && context.Numbering.Next(list, layout.Level ?? 0) is { } number)
        {
            at.Owner?.Add(new RawOddity(OddityKind.Numbering, number));
        }
    }

    private void Run()
    {
        var plain = at;
        LookAs(setting.Base);
        Children(() => PropertiesAtOnceOr("rPr", () =>
        {
            var (own, style) = context.Looks.Read(reader);
            var styled = style is null ? setting.Base : context.Styles.Of("character", style).Look.OverLevel(setting.Base);
            at = plain;
            LookAs(own.Over(styled));
        }));
    }

    private void ContentControl()
    {
        var (outside, wrappers) = (at, builder.OpenWrappers);
        var control = new Control(at.Control, at.Owner);
        var said = new ControlText();
        at.Owner?.StartControl();
        at = at with { Control = control };
        Children(() => PropertiesAtOnceOr("sdtPr", () =>
        {
            Properties(name => ControlProperty(outside, control, said, name));
            if (said.IsHeard) { heard.Add(said); }
        }));
        builder.CloseWrappers(wrappers);
        if (heard.Remove(said)) { CloseControl(control, said); }
    }

    private void ControlProperty(Scope outside, Control control, ControlText said, string name)
    {
        switch (name)
        {
            case "tag": builder.SeeTag(outside, control, WordXml.Attribute(reader, "val") ?? ""); break;
            case "w14:checkbox": Checkbox(outside, control); break;
            case "showingPlcHdr": said.ShowsPrompt = WordXml.IsOn(reader); break;
            case "dataBinding" or "w15:dataBinding": said.Binding = DataBinding.Read(reader) ?? said.Binding; break;
            case "dropDownList" or "comboBox": Properties(_ => said.AddChoice(WordXml.Attribute(reader, "displayText"), WordXml.Attribute(reader, "value"))); break;
            case "date" when WordXml.Attribute(reader, "fullDate") is { Length: > 9 } day:
                said.Day = day[..10];
                outside.Owner?.Add(new RawOddity(OddityKind.PickedDay, said.Day));
                break;
            default: break;
        }
    }

    /// <summary>A checkbox that says nothing of its state is not ticked ([MS-DOCX] 2.6.1.9).</summary>
    private void Checkbox(Scope outside, Control control)
    {
        control.IsTicked = false;
        outside.Owner?.AddCheckbox(control);
        Properties(name => control.IsTicked = name == "w14:checked" ? WordXml.IsOn2010(reader) : control.IsTicked);
    }

    private void Drawing(string name)
    {
        drawings.Start(name);
        Apart(Drawing);
        drawings.End(builder.Story, at);
    }

    /// <summary>What a drawing holds is set by itself, whatever the fields and looks around.</summary>
    private void Apart(Action visit)
    {
        setting = setting with { Table = TextLook.Silent, Ground = Paint.White, CellGround = null, Row = null, Room = null };
        visit();
    }

    private void Change(TextChange change) => at = at with { Change = at.Change | change };

    private void Mark(TextMarks mark) => at = at with { Marks = at.Marks | mark };

    private void BookmarkStart()
    {
        int? column = WordXml.Attribute(reader, "colFirst") is null ? null : WordXml.Number(reader, "colFirst", 0, 63);
        builder.StartBookmark(at, WordXml.Attribute(reader, "name") ?? "", WordXml.Attribute(reader, "id") ?? "", column);
        Skip();
    }

    /// <summary>The same content for newer and for older programs: the first that Word understands, else the last.</summary>
    private void Alternatives()
    {
        var taken = false;
        Children(() =>
        {
            var isShown = WordXml.Name(reader) switch
            {
                "mc:Choice" => (reader.GetAttribute("Requires") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .All(prefix => KnownNamespaces.IsKnown(prefix, reader.LookupNamespace(prefix))),
                "mc:Fallback" => true,
                _ => false,
            };
            if (!taken && isShown)
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

    private void PropertiesOr(string properties, Action<string> property) => PropertiesAtOnceOr(properties, () => Properties(property));

    private void PropertiesAtOnceOr(string properties, Action read)
    {
        var name = WordXml.Name(reader);
        if (name == properties)
        {
            read();
        }
        else
        {
            Visit(name);
        }
    }

    private void Properties(Action<string> property) => WordXml.Each(reader, property);
}
