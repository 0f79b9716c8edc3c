using CqpKits.Forms.Answers;
using CqpKits.French;

namespace CqpKits.Forms.Kinds;

/// <summary>Texts and notes: what was typed, trimmed; line breaks and inner spaces stay.</summary>
internal static class TextMeaning
{
    /// <summary>The meaning of a typed text.</summary>
    public static FieldMeaning Read(string typed)
    {
        var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
        return FrenchText.IsBlank(text) ? FieldMeaning.Missing
            : text.Contains('\uFFFD', StringComparison.Ordinal) ? FieldMeaning.Doubt(InterpretationMessages.UnknownSign(Excerpt.Of(text)))
            : FieldMeaning.Present(new TextValue(text));
    }
}
