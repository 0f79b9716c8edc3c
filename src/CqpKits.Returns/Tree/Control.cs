using CqpKits.Forms.Anchors;

namespace CqpKits.Returns.Tree;

/// <summary>A content control.</summary>
/// <param name="parent">The control around it, or null.</param>
/// <param name="openedIn">The container it starts in; null when it stands around paragraphs, cells or rows.</param>
internal sealed class Control(Control? parent, Container? openedIn)
{
    /// <summary>The container it starts in; null when it stands around paragraphs, cells or rows.</summary>
    public Container? OpenedIn { get; } = openedIn;

    /// <summary>The container that it or the nearest control around it starts in.</summary>
    public Container? Start { get; } = openedIn ?? parent?.Start;

    /// <summary>Whether it is a ticked checkbox; null when it is none.</summary>
    public bool? IsTicked { get; set; }

    /// <summary>The nearest checkbox: itself or a control around it; null when there is none.</summary>
    public Control? Checkbox => IsTicked is null ? parent?.Checkbox : this;

    /// <summary>Its tag, or null.</summary>
    public string? Tag { get; set; }

    /// <summary>Whether it, or a control around it, stands around paragraphs and carries a tag of ours.</summary>
    public bool WrapsField => (OpenedIn is null && Tag?.StartsWith(FieldAnchors.TagPrefix, StringComparison.Ordinal) == true) || parent?.WrapsField == true;
}
