using CqpKits.Packages.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Runs;

/// <summary>Writes text as runs.</summary>
internal static class TextRuns
{
    /// <summary>One run. Line feeds become <c>w:br</c> and tabs <c>w:tab</c>, because within <c>w:t</c> they would be shown as spaces.</summary>
    public static W.Run Of(string text, W.RunProperties? properties = null)
    {
        var run = new W.Run();
        if (properties is { HasChildren: true })
        {
            run.Append(properties);
        }

        run.Append(Content(XmlText.Clean(text)));
        return run;
    }

    private static IEnumerable<OpenXmlElement> Content(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\t'))
            {
                continue;
            }

            if (i > start)
            {
                yield return new W.Text(text[start..i]) { Space = SpaceProcessingModeValues.Preserve };
            }

            if (i < text.Length)
            {
                yield return text[i] == '\t' ? new W.TabChar() : new W.Break();
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }

            start = i + 1;
        }
    }
}
