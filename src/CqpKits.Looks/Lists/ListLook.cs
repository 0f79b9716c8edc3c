using System.Globalization;
using CqpKits.Looks.Styles;

namespace CqpKits.Looks.Lists;

/// <summary>
/// How lists are marked and indented. The first paragraph of an item has the mark, the others begin where its text does. Every numbered list begins at 1, also one within
/// another. Levels are from 0; those deeper than <see cref="Levels"/> look like the last.
/// </summary>
/// <param name="scale">Factor of large print (<see cref="TypeScale.Scale"/>).</param>
public sealed class ListLook(decimal scale)
{
    /// <summary>Number of levels: as many as a word processor has.</summary>
    public const int Levels = 9;

    private const decimal StepAtScaleOne = 5;
    private const int Letters = 26;

    /// <summary>Width of the place of a mark, millimetres: it begins so far left of the text.</summary>
    public decimal Step => StepAtScaleOne * scale;

    /// <summary>Indentation of the text of an item, millimetres.</summary>
    public decimal TextIndent(int level) => Step * (Level(level) + 1);

    /// <summary>The level as which one is shown.</summary>
    public static int Level(int level) => Math.Min(level, Levels - 1);

    /// <summary>What the items of a list are numbered with.</summary>
    public static ListNumbering Numbering(bool ordered, int level) =>
        !ordered ? ListNumbering.None : Level(level) % 2 == 0 ? ListNumbering.Decimal : ListNumbering.LowerLetter;

    /// <summary>What follows the number of an item; of a list without numbers its whole mark.</summary>
    public static string Sign(bool ordered, int level) => (ordered, Level(level) % 2) switch
    {
        (false, 0) => "•",
        (false, _) => "–",
        (true, 0) => ".",
        _ => ")",
    };

    /// <summary>The mark of an item, e.g. <c>•</c>, <c>2.</c>, <c>b)</c>; after <c>z)</c> comes <c>aa)</c>, then <c>bb)</c> (ECMA-376 part 1, 17.18.59, lowerLetter).</summary>
    /// <param name="ordered">Whether the list is numbered.</param>
    /// <param name="level">Its level.</param>
    /// <param name="number">Number of the item, from 1.</param>
    public static string Mark(bool ordered, int level, int number) => Numbering(ordered, level) switch
    {
        ListNumbering.Decimal => number.ToString(CultureInfo.InvariantCulture),
        ListNumbering.LowerLetter => new string((char)('a' + ((number - 1) % Letters)), ((number - 1) / Letters) + 1),
        _ => "",
    } + Sign(ordered, level);

    /// <summary>Id of the style of a paragraph of an item; only plain text has one for lists.</summary>
    /// <param name="style">Id of its style elsewhere.</param>
    public static string StyleOf(string style) => style == StyleIds.Body ? StyleIds.ListItem : style;
}

/// <summary>What the items of a list are numbered with.</summary>
public enum ListNumbering
{
    /// <summary>Nothing: they have the same sign.</summary>
    None,

    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c.</summary>
    LowerLetter,
}
