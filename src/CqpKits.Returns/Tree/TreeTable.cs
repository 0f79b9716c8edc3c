namespace CqpKits.Returns.Tree;

/// <summary>A table.</summary>
/// <param name="number">Rank in the document, from 1.</param>
internal sealed class TreeTable(int number)
{
    /// <summary>Rank in the document, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Its rows.</summary>
    public List<TreeRow> Rows { get; } = [];
}

/// <summary>A row.</summary>
/// <param name="table">Its table.</param>
/// <param name="number">Rank in the table, from 1.</param>
internal sealed class TreeRow(TreeTable table, int number)
{
    /// <summary>Its table.</summary>
    public TreeTable Table { get; } = table;

    /// <summary>Rank in the table, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>Its cells.</summary>
    public List<TreeCell> Cells { get; } = [];

    /// <summary>Grid columns left free before its first cell.</summary>
    public int Before { get; set; }

    /// <summary>Whether it repeats on every page as a header.</summary>
    public bool RepeatsAsHeader { get; set; }

    /// <summary>Its least height, twentieths of a point; 0 where it is not said.</summary>
    public int Height { get; set; }

    /// <summary>Where its next cell starts.</summary>
    public int End => Cells.Count == 0 ? Before : Cells[^1].End;
}

/// <summary>A cell, laid on the columns of its table.</summary>
internal sealed class TreeCell
{
    /// <summary>Makes a cell after those that its row has.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="order">Rank of its container in the document.</param>
    /// <param name="outer">The cell around its table, or null.</param>
    public TreeCell(TreeRow row, int order, Container? outer)
    {
        Row = row;
        Start = row.End;
        Container = new Container(order, outer) { Cell = this };
    }

    /// <summary>Its row.</summary>
    public TreeRow Row { get; }

    /// <summary>First grid column, from 0.</summary>
    public int Start { get; }

    /// <summary>Grid columns it covers.</summary>
    public int Span { get; set; } = 1;

    /// <summary>Grid column after its last.</summary>
    public int End => Start + Span;

    /// <summary>How it is merged with cells above or below.</summary>
    public VerticalMerge Merge { get; set; }

    /// <summary>What it holds; its root is the first cell of the merge.</summary>
    public Container Container { get; }

    /// <summary>Its own text, folded for comparison, without that of tables inside it. Made once, on demand.</summary>
    public string Label => field ??= ContainerText.Label(this);

    /// <summary>Where it is, in French.</summary>
    public string Place => FormattableString.Invariant($"tableau {Row.Table.Number}, ligne {Row.Number}, colonne {Start + 1}");

    /// <summary>Whether it covers a column of another cell.</summary>
    public bool Overlaps(TreeCell other) => Start < other.End && other.Start < End;
}

/// <summary>How a cell is merged over rows.</summary>
internal enum VerticalMerge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It is the first.</summary>
    First,

    /// <summary>It belongs to the cell above.</summary>
    Continued,
}
