using CqpKits.French;

namespace CqpKits.Kits.Importing.Structure;

/// <summary>A bloc, a competency, a criterion… as a sheet gives it.</summary>
public sealed class StructureNode
{
    private readonly List<StructureNode> children = [];

    /// <summary>A node of a text, not yet in a tree.</summary>
    internal StructureNode(FoundText text)
    {
        Kind = text.Kind;
        Label = text.Text;
        Line = text.Line;
        Number = text.Number;
        Code = text.Code;
        Origin = text.Code is null ? CodeOrigin.Proposed : CodeOrigin.Sheet;
    }

    /// <summary>What it is.</summary>
    public NodeKind Kind { get; internal set; }

    /// <summary>Its label, as in the sheet.</summary>
    public string Label { get; }

    /// <summary>Line of the sheet where it stands first.</summary>
    public int Line { get; }

    /// <summary>Its number in the sheet, or null.</summary>
    public string? Number { get; }

    /// <summary>Its code; null where its kind has none, and until one is proposed.</summary>
    public string? Code { get; private set; }

    /// <summary>Where the code comes from.</summary>
    public CodeOrigin Origin { get; private set; }

    /// <summary>What it holds, in the order of the sheet.</summary>
    public IReadOnlyList<StructureNode> Children => children;

    /// <summary>Itself and all below it.</summary>
    public IEnumerable<StructureNode> All => children.SelectMany(c => c.All).Prepend(this);

    /// <summary>Its label as texts are compared.</summary>
    internal string Folded => FrenchText.Fold(Label);

    /// <summary>The nodes of a kind that it holds.</summary>
    public IEnumerable<StructureNode> Of(NodeKind kind) => children.Where(c => c.Kind == kind);

    /// <summary>Whether a text is this node: the same label, and no other code.</summary>
    internal bool IsSame(FoundText text) => Label == text.Text && (Code is null || text.Code is null || Code == text.Code);

    internal void Add(StructureNode child) => children.Add(child);

    internal void Give(string code, CodeOrigin origin) => (Code, Origin) = (code, origin);
}

/// <summary>Where a code comes from.</summary>
public enum CodeOrigin
{
    /// <summary>The sheet gives it.</summary>
    Sheet,

    /// <summary>The certification has it already.</summary>
    Kept,

    /// <summary>It is proposed, by the number in the sheet or by place.</summary>
    Proposed,
}
