namespace CqpKits.Docx.Writing;

/// <summary>The title of a control: what its field's label says, as far as Word takes it.</summary>
internal static class FieldTitle
{
    /// <summary>Word takes at most 64 characters for a control's title and tag.</summary>
    private const int Length = 64;

    public static string Of(string label) => XmlText.Shorten(XmlText.Clean(label), Length);
}
