using DocumentFormat.OpenXml;

namespace CqpKits.Docx.Looks;

/// <summary>On and off as Word writes them, 1 and 0: some programs cannot read the words.</summary>
internal static class OnOff
{
    /// <summary>The value of an attribute or element.</summary>
    public static OnOffValue Of(bool isOn) => new() { InnerText = isOn ? "1" : "0" };
}
