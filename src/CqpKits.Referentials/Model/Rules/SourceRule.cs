using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Model.Rules;

/// <summary>YAML <c>notes</c> item: a source's mark for one item of a level.</summary>
public sealed record SourceRule
{
    /// <summary><c>evaluateur</c>.</summary>
    public required string Assessor { get; init; }

    /// <summary><c>calcul</c>.</summary>
    public required MarkMethod Method { get; init; }

    /// <summary><c>passe</c>: code of the pass that counts, <see cref="LatestPass"/>, <see cref="AllPasses"/>, or null when the source has none.</summary>
    public string? Pass { get; init; }

    /// <summary><c>champ</c>: declared id of the fields that count, or null for all marks of the source.</summary>
    public string? Field { get; init; }

    /// <summary><c>sur</c>: declared id of the fields whose sum is the divisor, for <see cref="MarkMethod.Ratio"/>.</summary>
    public string? Over { get; init; }

    /// <summary><c>meilleures</c>: how many of the marks count, the highest ones; null for all.</summary>
    public int? Best { get; init; }

    /// <summary><c>poids</c>: percent of the whole, for a weighted mean.</summary>
    public decimal? Weight { get; init; }

    /// <summary><c>coefficient</c>: weight as a share of the sum of all coefficients, for a weighted mean.</summary>
    public decimal? Coefficient { get; init; }

    /// <summary><c>personnes</c>: how many persons must give a mark, for <see cref="MarkMethod.EachPerson"/>; null for as many as have a form.</summary>
    public int? Persons { get; init; }

    /// <summary><c>chaque_personne</c>: how each person's marks become one, for <see cref="MarkMethod.EachPerson"/>: mean, sum, minimum or maximum.</summary>
    public MarkMethod PersonMethod { get; init; } = MarkMethod.Mean;

    /// <summary><c>sur</c> of a sum: what its marks make together when all are the highest, or null when that is not said.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>
    /// <c>ramene_a</c>: code of the scale to which its marks are converted in proportion, or null. With <see cref="OutOf"/> the sum is converted, not
    /// each mark.
    /// </summary>
    public string? ToScale { get; init; }

    /// <summary><c>bonus_au_dela_de</c>: only the points of its mark above this number count, on top of the other marks; null for a mark like the others.</summary>
    public decimal? BonusAbove { get; init; }

    /// <summary><c>arrondi</c>: rounding of the source's mark; null for none.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary><c>pour</c>: codes of the items it marks; empty for all.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Whether it marks an item.</summary>
    public bool IsFor(string item) => Items.Count == 0 || Items.Contains(item);

    /// <summary>How marks become one: those of the source, or with <see cref="MarkMethod.EachPerson"/> those of each person.</summary>
    public MarkMethod MethodOfMarks => Method == MarkMethod.EachPerson ? PersonMethod : Method;

    /// <summary>Whether its mark is a sum of which nothing says what it is out of.</summary>
    public bool IsOpenSum => MethodOfMarks == MarkMethod.Sum && OutOf is null;

    /// <summary>Whether its mark is one of those that make the value, and not only a bonus.</summary>
    public bool IsBase => GivesValue && BonusAbove is null;

    /// <summary>Whether it gives a mark; false for <see cref="MarkMethod.Listing"/>, whose answers are only counted or tested.</summary>
    public bool GivesValue => Method != MarkMethod.Listing;

    /// <summary>Position of the item in its file.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Value of <see cref="Pass"/> for the latest pass in which a mark was given.</summary>
    public const string LatestPass = "derniere";

    /// <summary>Value of <see cref="Pass"/> for the marks of all passes, each counted separately.</summary>
    public const string AllPasses = "toutes";
}

/// <summary>YAML <c>calcul</c>: how the single marks of a source give its mark for the item.</summary>
public enum MarkMethod
{
    /// <summary><c>moyenne</c>: unweighted mean of the marks that count for it.</summary>
    Mean,

    /// <summary><c>somme</c>.</summary>
    Sum,

    /// <summary><c>minimum</c>.</summary>
    Minimum,

    /// <summary><c>maximum</c>.</summary>
    Maximum,

    /// <summary><c>rapport</c>: sum of <c>champ</c> over sum of <c>sur</c>, in percent, e.g. right answers over questions.</summary>
    Ratio,

    /// <summary><c>chacun</c>: each person counts as a separate source, with <c>chaque_personne</c> of their marks, else the mean.</summary>
    EachPerson,

    /// <summary><c>consensus</c>: the value the jury agreed on; the mean of each member is shown beside it and never used in its place.</summary>
    Consensus,

    /// <summary><c>releve</c>: no value; the single answers are counted or tested by conditions.</summary>
    Listing,
}
