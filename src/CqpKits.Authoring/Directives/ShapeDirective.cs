using CqpKits.Authoring.Composition;
using CqpKits.Authoring.Dialect;
using CqpKits.Authoring.Faults;
using CqpKits.Documents.Blocks;
using Inline = CqpKits.Documents.Blocks.Inline;

namespace CqpKits.Authoring.Directives;

/// <summary>A shape of a <c>:::dessin</c>. Elsewhere it is a fault.</summary>
internal abstract class ShapeDirective : IInlineDirective
{
    public abstract DirectiveShape Shape { get; }

    /// <summary>The shape in a box of this size, millimetres; none, with the fault reported, when an attribute cannot be read or it lies beyond the box.</summary>
    public IEnumerable<Shape> Draw(DirectiveHeader header, (decimal Width, decimal Height) box, CompositionScope scope)
    {
        var arguments = DirectiveArguments.Check(header, Shape, scope);
        return Read(header, arguments, box, scope) is { } shape ? [shape] : [];
    }

    public IEnumerable<Inline> Build(DirectiveInline inline, DirectiveArguments arguments, CompositionScope scope)
    {
        scope.Report(DrawingMessages.ShapeMisplaced(Shape.Name, arguments.Position));
        return [];
    }

    protected abstract Shape? Read(DirectiveHeader header, DirectiveArguments arguments, (decimal Width, decimal Height) box, CompositionScope scope);

    /// <summary>The lengths under these keys, each with the length that « 100 % » is; null when one is missing or cannot be read.</summary>
    protected static decimal[]? Lengths(DirectiveArguments arguments, params (string Key, decimal Whole)[] keys)
    {
        var lengths = keys.Select(k => arguments.Length(k.Key, k.Whole)).ToList();
        return lengths.Contains(null) ? null : [.. lengths.Select(l => l!.Value)];
    }

    /// <summary>The shape, unless it lies beyond the box, which is reported.</summary>
    protected static Shape? Within(Shape shape, decimal right, decimal bottom, (decimal Width, decimal Height) box, DirectiveArguments arguments, CompositionScope scope)
    {
        if (right <= box.Width && bottom <= box.Height)
        {
            return shape;
        }

        scope.Report(DrawingMessages.BeyondTheBox(right, bottom, box.Width, box.Height, arguments.Position));
        return null;
    }
}

/// <summary><c>:rectangle{x=0 y=0 largeur="82 %" hauteur=2 fond=noir}</c>.</summary>
internal sealed class RectangleDirective : ShapeDirective
{
    private static readonly (string Name, ShapeFill Fill)[] Fills =
        [("noir", ShapeFill.Black), ("gris", ShapeFill.Grey), ("blanc", ShapeFill.White), ("hachures", ShapeFill.Hatched)];

    public override DirectiveShape Shape { get; } = new("rectangle")
    {
        Attributes = ["x", "y", "largeur", "hauteur", "fond", "contour"],
        Required = ["x", "y", "largeur", "hauteur", "fond"],
    };

    protected override Shape? Read(DirectiveHeader header, DirectiveArguments arguments, (decimal Width, decimal Height) box, CompositionScope scope)
    {
        var outline = arguments.Points("contour", least: 0, otherwise: 0);
        var fill = arguments.OneOf("fond", Fills);
        return Lengths(arguments, ("x", box.Width), ("y", box.Height), ("largeur", box.Width), ("hauteur", box.Height)) is [var x, var y, var width, var height] && fill is { } given
            ? Within(new DrawnRectangle(x, y, width, height, given) { Outline = outline }, x + width, y + height, box, arguments, scope)
            : null;
    }
}

/// <summary><c>:trait{x1="70 %" y1=0 x2="70 %" y2=3 epaisseur=1 .tirets}</c>.</summary>
internal sealed class LineDirective : ShapeDirective
{
    private const string Dashed = "tirets";
    private const decimal Thin = 0.75m;

    public override DirectiveShape Shape { get; } = new("trait")
    {
        Attributes = ["x1", "y1", "x2", "y2", "epaisseur"],
        Required = ["x1", "y1", "x2", "y2"],
        Classes = [Dashed],
    };

    protected override Shape? Read(DirectiveHeader header, DirectiveArguments arguments, (decimal Width, decimal Height) box, CompositionScope scope)
    {
        var weight = arguments.Points("epaisseur", least: 0.25m, otherwise: Thin);
        return Lengths(arguments, ("x1", box.Width), ("y1", box.Height), ("x2", box.Width), ("y2", box.Height)) is [var x1, var y1, var x2, var y2]
            ? Within(new DrawnLine(x1, y1, x2, y2, weight) { IsDashed = arguments.Has(Dashed) }, Math.Max(x1, x2), Math.Max(y1, y2), box, arguments, scope)
            : null;
    }
}

/// <summary><c>:texte[82 %]{x=12 y="50 %" taille=9 .centre .gras}</c>.</summary>
internal sealed class DrawnTextDirective : ShapeDirective
{
    private const string Bold = "gras";
    private const decimal Smallest = 6;
    private const decimal Usual = 9;

    private static readonly (string Class, Alignment Alignment)[] Anchors =
        [("debut", Alignment.Start), ("centre", Alignment.Center), ("fin", Alignment.End)];

    public override DirectiveShape Shape { get; } = new("texte")
    {
        Attributes = ["x", "y", "taille"],
        Required = ["x", "y"],
        Classes = [.. Anchors.Select(a => a.Class), Bold],
        HasContent = true,
    };

    protected override Shape? Read(DirectiveHeader header, DirectiveArguments arguments, (decimal Width, decimal Height) box, CompositionScope scope)
    {
        var size = arguments.Points("taille", least: Smallest, otherwise: Usual);
        var text = scope.OneLine(header.Content ?? "");
        return Lengths(arguments, ("x", box.Width), ("y", box.Height)) is [var x, var y] && text.Length > 0
            ? Within(new DrawnText(x, y, text, size) { Anchor = arguments.Choice(Anchors), IsBold = arguments.Has(Bold) }, x, y, box, arguments, scope)
            : null;
    }
}
