using CqpKits.Pdf.Writing;

namespace CqpKits.Pdf.Structure;

/// <summary>Writes the structure of a document (ISO 32000-1, 14.7): its elements, and the way back from what is drawn to them.</summary>
/// <param name="file">Where it is written.</param>
/// <param name="pages">Numbers of the pages.</param>
internal sealed class StructureTree(ObjectFile file, IReadOnlyList<int> pages)
{
    /// <summary>Writes the tree.</summary>
    /// <param name="root">The element of the whole document.</param>
    /// <param name="marks">For each page the elements of its marked content, by its number.</param>
    /// <param name="annotations">The annotations, by their keys, which go on after those of the pages.</param>
    /// <returns>Number of its root.</returns>
    public int Write(StructureNode root, IReadOnlyList<IReadOnlyList<StructureNode>> marks, IReadOnlyList<StructureObject> annotations)
    {
        var (tree, parents) = (file.Reserve(), file.Reserve());
        GiveNumbers(root);
        WriteElements(root, tree);
        WriteParents(parents, marks, annotations);
        file.Begin(tree).Bytes("<</Type/StructTreeRoot/K"u8).Reference(root.Number).Bytes("/ParentTree"u8).Reference(parents)
            .Bytes("/ParentTreeNextKey "u8).Whole(marks.Count + annotations.Count).Bytes(">>"u8);
        file.End();
        return tree;
    }

    private void GiveNumbers(StructureNode node)
    {
        node.Number = file.Reserve();
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { IsWritten: true } child)
            {
                GiveNumbers(child);
            }
        }
    }

    private void WriteElements(StructureNode node, int parent)
    {
        WriteElement(node, parent);
        foreach (var kid in node.Kids)
        {
            if (kid.Node is { IsWritten: true } child)
            {
                WriteElements(child, node.Number);
            }
        }
    }

    private void WriteElement(StructureNode node, int parent)
    {
        var page = node.Kids.Where(k => k.Node is null).Select(k => (int?)k.Page).FirstOrDefault();
        var element = file.Begin(node.Number).Bytes("<</S"u8).Name(node.Tag).Bytes("/P"u8).Reference(parent);
        if (page is { } index)
        {
            element.Bytes("/Pg"u8).Reference(pages[index]);
        }

        if (node.Description is { } description && node.Tag != "Table")
        {
            element.Bytes("/Alt"u8).Text(description);
        }

        if (node.ActualText is { } shown)
        {
            element.Bytes("/ActualText"u8).Text(shown);
        }

        StructureAttributes.Write(element, node);
        WriteKids(element, node, page);
        element.Bytes(">>"u8);
        file.End();
    }

    private void WriteKids(ByteBuffer element, StructureNode node, int? page)
    {
        var kids = node.Kids.Where(k => k.Node?.IsWritten ?? true).ToList();
        if (kids.Count == 0)
        {
            return;
        }

        element.Bytes("/K"u8);
        if (kids.Count > 1)
        {
            element.Byte((byte)'[');
        }

        kids.ForEach(kid => WriteKid(element, kid, page));
        if (kids.Count > 1)
        {
            element.Byte((byte)']');
        }
    }

    private void WriteKid(ByteBuffer element, StructureKid kid, int? page)
    {
        if (kid.Node is { } child)
        {
            element.Reference(child.Number);
        }
        else if (kid.Annotation is { } annotation)
        {
            element.Bytes("<</Type/OBJR/Pg"u8).Reference(pages[kid.Page]).Bytes("/Obj"u8).Reference(annotation.Number).Bytes(">>"u8);
        }
        else if (kid.Page == page)
        {
            element.Byte((byte)' ').Whole(kid.Mark);
        }
        else
        {
            element.Bytes("<</Type/MCR/Pg"u8).Reference(pages[kid.Page]).Bytes("/MCID "u8).Whole(kid.Mark).Bytes(">>"u8);
        }
    }

    /// <summary>The tree of parents (14.7.4.4): for a page the elements of its marked content, for an annotation its element.</summary>
    private void WriteParents(int number, IReadOnlyList<IReadOnlyList<StructureNode>> marks, IReadOnlyList<StructureObject> annotations)
    {
        var first = file.Reserve(marks.Count);
        for (var page = 0; page < marks.Count; page++)
        {
            var array = file.Begin(first + page).Byte((byte)'[');
            foreach (var node in marks[page])
            {
                array.Reference(NumberOf(node));
            }

            array.Byte((byte)']');
            file.End();
        }

        var tree = file.Begin(number).Bytes("<</Nums["u8);
        for (var page = 0; page < marks.Count; page++)
        {
            tree.Whole(page).Reference(first + page).Byte((byte)' ');
        }

        foreach (var annotation in annotations)
        {
            tree.Whole(annotation.Key).Reference(NumberOf(annotation.Node)).Byte((byte)' ');
        }

        tree.Bytes("]>>"u8);
        file.End();
    }

    private static int NumberOf(StructureNode node) =>
        node.Number > 0 ? node.Number : throw new InvalidOperationException($"Something is drawn for an element {node.Tag} that is not in the structure of the document.");
}
