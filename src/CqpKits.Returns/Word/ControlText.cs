using System.Globalization;
using System.Text;

namespace CqpKits.Returns.Word;

/// <summary>What a content control says of its text: that it is a prompt, or that other data are shown in its place.</summary>
internal sealed class ControlText
{
    private readonly StringBuilder text = new();
    private readonly List<(string Shown, string Value)> choices = [];

    /// <summary>Whether it says that it shows its prompt.</summary>
    public bool ShowsPrompt { get; set; }

    /// <summary>The data it is bound to, or null.</summary>
    public DataBinding? Binding { get; set; }

    /// <summary>The day in its calendar, <c>yyyy-MM-dd</c>, or null.</summary>
    public string? Day { get; set; }

    /// <summary>Whether its text is of any account beyond what it is.</summary>
    public bool IsHeard => ShowsPrompt || Binding is not null;

    /// <summary>Its text.</summary>
    public string Text => Plain(text.ToString());

    /// <summary>One of the values of its list.</summary>
    public void AddChoice(string? shown, string? value) => choices.Add((shown ?? value ?? "", value ?? shown ?? ""));

    /// <summary>A piece of its text.</summary>
    public void Hear(string piece) => text.Append(piece);

    /// <summary>What Word shows in place of the text, as people read it; null where it shows the text.</summary>
    /// <param name="data">What the data say.</param>
    /// <param name="isTicked">For a box, whether it is ticked.</param>
    public string? ShownInstead(string data, bool? isTicked)
    {
        var said = Plain(data);
        if (isTicked is { } ticked)
        {
            return said.Length == 0 || (said is "1" or "true" or "True") == ticked ? null : said;
        }

        return said == Text || choices.Contains((Text, said)) || IsDay(said) ? null : said;
    }

    /// <summary>Whether the data are the day that the text shows, written by the calendar.</summary>
    private bool IsDay(string said) => said.Length >= 10
        && DateOnly.TryParseExact(said[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && (DateOnly.TryParseExact(Text, "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var shown) ? shown == day : said.StartsWith(Day ?? "?", StringComparison.Ordinal));

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
