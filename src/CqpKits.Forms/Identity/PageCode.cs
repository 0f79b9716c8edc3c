using System.Globalization;
using System.Text.RegularExpressions;

namespace CqpKits.Forms.Identity;

/// <summary>
/// What the square code of a printed page says: <c>CQ:K7M2Q9XR4TB2KC7HXWPP:3/16:7F3KQ2</c>, the form and the copy as in <see cref="FormCode"/>, without dashes, the page and how many
/// there are, and where the fields stand on them. All of it is in the alphanumeric set of ISO/IEC 18004.
/// </summary>
/// <param name="Code">The form and the copy.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Layout">Id of the layout, see <see cref="Places.FormLayout"/>.</param>
public sealed partial record PageCode(FormCode Code, int Page, int Pages, string Layout)
{
    /// <summary>The most pages that a code can count: it has three digits for them.</summary>
    public const int MostPages = 999;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"CQ:{Code.Plain}:{Page}/{Pages}:{Layout}");

    /// <summary>Reads a code; null for a text that is none, or whose check character is wrong.</summary>
    public static PageCode? Parse(string text)
    {
        var said = Form().Match(text);
        return said.Success && FormCode.OfPlain(said.Groups["code"].Value) is { } code
            ? new PageCode(code, Number(said.Groups["page"]), Number(said.Groups["pages"]), said.Groups["layout"].Value)
            : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^CQ:(?<code>[0-9A-Z]{19}):(?<page>[0-9]{1,3})/(?<pages>[0-9]{1,3}):(?<layout>[0-9A-Z]{6})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
