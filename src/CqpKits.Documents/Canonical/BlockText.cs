using System.Globalization;
using System.Text;
using CqpKits.Documents.Blocks;

namespace CqpKits.Documents.Canonical;

/// <summary>Writes blocks for <see cref="DocumentText"/>.</summary>
internal sealed class BlockText : IBlockVisitor<int>, IShapeVisitor<int>
{
    private readonly StringBuilder text = new();
    private int depth;

    public override string ToString() => text.ToString();

    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            block.Accept(this);
        }
    }

    public int Visit(Heading heading) => Content(
        string.Create(CultureInfo.InvariantCulture, $"titre {heading.Level}{(heading.IsApart ? " à l'écart" : "")}{(heading.Anchor is null ? "" : " #" + heading.Anchor)}"), heading.Content);

    public int Visit(Paragraph paragraph) => Content(StyleName(paragraph.Style), paragraph.Content);

    public int Visit(ItemList list) => Within(list.Ordered ? "liste numérotée" : "liste", () =>
    {
        foreach (var item in list.Items)
        {
            Within("-", () => Write(item));
        }
    });

    public int Visit(Table table)
    {
        var widths = string.Join(' ', table.Widths.Select(Number));
        var style = table.Style switch { TableStyle.Grid => "grille", TableStyle.Identity => "identité", TableStyle.Plain => "sans filets", _ => "cadre" };
        return Within($"tableau {style}, largeurs {widths}: {InlineText.Escape(table.Description)}", () =>
        {
            for (var r = 0; r < table.Rows.Count; r++)
            {
                Within(r < table.HeaderRows ? "ligne d'en-tête" : "ligne", () => Cells(table.Rows[r]));
            }
        });
    }

    public int Visit(KeepTogether group) => Within("ensemble" + (group.IsCentered ? " centré" : "") + (group.IsSignature ? ", signature" : ""), () => Write(group.Blocks));

    public int Visit(PageBreak pageBreak) => Line("saut de page");

    public int Visit(SectionBreak sectionBreak) => Line(
        $"section: {(sectionBreak.Page.Landscape ? "paysage" : "portrait")}, {InlineText.Escape(sectionBreak.HeaderLeft)} | {InlineText.Escape(sectionBreak.HeaderRight)}"
        + (sectionBreak.FooterLeft.Length > 0 ? $", pied: {InlineText.Escape(sectionBreak.FooterLeft)}" : "")
        + (sectionBreak.StartsSheet ? ", au recto" : ""));

    public int Visit(TableOfContents contents) => Line(string.Create(CultureInfo.InvariantCulture, $"sommaire sur {contents.Levels} niveaux"));

    public int Visit(Drawing drawing) => Within($"dessin {Number(drawing.Width)} × {Number(drawing.Height)}: {InlineText.Escape(drawing.Description)}", () =>
    {
        foreach (var shape in drawing.Shapes)
        {
            shape.Accept(this);
        }
    });

    public int Visit(DrawnRectangle rectangle)
    {
        var fill = rectangle.Fill switch { ShapeFill.Black => "noir", ShapeFill.Grey => "gris", ShapeFill.White => "blanc", _ => "hachures" };
        var outline = rectangle.Outline > 0 ? $", contour {Number(rectangle.Outline)}" : "";
        return Line($"rectangle {Number(rectangle.X)} {Number(rectangle.Y)}, {Number(rectangle.Width)} × {Number(rectangle.Height)}, {fill}{outline}");
    }

    public int Visit(DrawnLine line) =>
        Line($"trait {Number(line.X1)} {Number(line.Y1)} à {Number(line.X2)} {Number(line.Y2)}, épaisseur {Number(line.Weight)}{(line.IsDashed ? ", tirets" : "")}");

    public int Visit(DrawnText text)
    {
        var anchor = text.Anchor switch { Alignment.Start => "", Alignment.Center => ", centré", _ => ", à droite" };
        return Line($"texte {Number(text.X)} {Number(text.Y)}, taille {Number(text.Size)}{anchor}{(text.IsBold ? ", gras" : "")}: {InlineText.Escape(text.Text)}");
    }

    private void Cells(Row row)
    {
        foreach (var cell in row.Cells)
        {
            Within("cellule" + Describe(cell), () => Write(cell.Blocks));
        }
    }

    private int Content(string name, IReadOnlyList<Inline> content)
    {
        var inlines = new InlineText();
        inlines.Write(content);
        return Within(inlines.Length == 0 ? $"{name}:" : $"{name}: {inlines}", () =>
        {
            foreach (var field in inlines.Fields)
            {
                Line(Describe(field));
            }
        });
    }

    private int Within(string line, Action inside)
    {
        Line(line);
        depth++;
        inside();
        depth--;
        return 0;
    }

    private int Line(string line)
    {
        text.Append(' ', depth * 2).Append(line).Append('\n');
        return 0;
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string StyleName(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => "paragraphe",
        ParagraphStyle.Subtitle => "sous-titre",
        ParagraphStyle.Recipient => "destinataire",
        ParagraphStyle.Cover => "couverture",
        ParagraphStyle.Name => "nom",
        ParagraphStyle.Line => "ligne",
        ParagraphStyle.Large => "grand",
        _ => "consigne",
    };

    private static string Describe(Cell cell)
    {
        List<string> traits = [];
        if (cell.ColumnSpan > 1)
        {
            traits.Add(string.Create(CultureInfo.InvariantCulture, $"{cell.ColumnSpan} colonnes"));
        }

        if (cell.RowSpan > 1)
        {
            traits.Add(string.Create(CultureInfo.InvariantCulture, $"{cell.RowSpan} lignes"));
        }

        if (cell.IsRowHeader)
        {
            traits.Add("en-tête de ligne");
        }

        if (cell.GoesOn)
        {
            traits.Add("suite de celle du dessus");
        }

        if (cell.Alignment != Alignment.Start)
        {
            traits.Add(cell.Alignment == Alignment.Center ? "centrée" : "à droite");
        }

        if (cell.Tone > 0)
        {
            traits.Add(string.Create(CultureInfo.InvariantCulture, $"ton {cell.Tone}"));
        }

        if (cell.IsReversed)
        {
            traits.Add("blanc sur noir");
        }

        if (cell.MinHeight > 0)
        {
            traits.Add(string.Create(CultureInfo.InvariantCulture, $"{cell.MinHeight} mm de haut"));
        }

        return traits.Count == 0 ? "" : $" ({string.Join(", ", traits)})";
    }

    private static string Describe(PlacedField placed)
    {
        var kind = placed.Field.Kind.GetType().Name.Replace("Kind", "", StringComparison.Ordinal);
        var value = placed.Value is null ? "vide" : $"= {InlineText.Escape(placed.Value)}";
        return $"{(placed.Box is null ? "champ" : "case")} {InlineText.Escape(placed.SpotId)} ({kind}) « {InlineText.Escape(placed.Field.Label)} » {value}{(placed.ForPrint ? ", à imprimer" : "")}";
    }
}
