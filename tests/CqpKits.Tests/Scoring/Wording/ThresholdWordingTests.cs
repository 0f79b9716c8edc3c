using System.Text.RegularExpressions;
using CqpKits.Referentials.Model.Rules;
using CqpKits.Scoring.Findings;
using CqpKits.Scoring.Wording;

namespace CqpKits.Tests.Scoring.Wording;

/// <summary>Every sign with every outcome, read aloud: a sentence that is not true of its numbers is a fault.</summary>
public sealed partial class ThresholdWordingTests
{
    /// <summary>The item's own result: the reason gives its value already.</summary>
    [Theory]
    [InlineData(">=", "70", "70", "%", "seuil de 70 % atteint")]
    [InlineData(">=", "70", "72.5", "%", "seuil de 70 % atteint")]
    [InlineData(">=", "70", "68.01", "%", "seuil de 70 % non atteint, il manque 1,99 point")]
    [InlineData(">=", "70", "68", "%", "seuil de 70 % non atteint, il manque 2 points")]
    [InlineData(">=", "70", "69.996", "%", "seuil de 70 % non atteint, il manque 0,004 point")]
    [InlineData(">=", "70", null, "%", "seuil de 70 %, valeur non connue")]
    [InlineData(">", "70", "70.01", "%", "seuil de 70 % dépassé")]
    [InlineData(">", "70", "70", "%", "seuil de 70 % atteint, il faut le dépasser")]
    [InlineData(">", "70", "68", "%", "seuil de 70 % non atteint, il manque plus de 2 points")]
    [InlineData(">", "70", null, "%", "seuil de 70 % à dépasser, valeur non connue")]
    [InlineData("<=", "10", "5", "%", "plafond de 10 % respecté")]
    [InlineData("<=", "10", "10", "%", "plafond de 10 % respecté")]
    [InlineData("<=", "10", "12", "%", "plafond de 10 % dépassé, 2 points de trop")]
    [InlineData("<=", "10", null, "%", "plafond de 10 %, valeur non connue")]
    [InlineData("<", "10", "9.99", "%", "strictement au-dessous du plafond de 10 %")]
    [InlineData("<", "10", "10", "%", "plafond de 10 % atteint, il faut rester au-dessous")]
    [InlineData("<", "10", "12", "%", "plafond de 10 % dépassé de 2 points, il faut rester au-dessous")]
    [InlineData("<", "10", null, "%", "plafond de 10 % à ne pas atteindre, valeur non connue")]
    [InlineData("=", "70", "70", "%", "valeur exacte de 70 % obtenue")]
    [InlineData("=", "70", "65", "%", "valeur exacte de 70 % non obtenue, 5 points d'écart")]
    [InlineData("=", "70", "71", "%", "valeur exacte de 70 % non obtenue, 1 point d'écart")]
    [InlineData("=", "70", null, "%", "valeur exacte de 70 %, valeur non connue")]
    [InlineData(">=", "12", "11.5", "/20", "seuil de 12/20 non atteint, il manque 0,5 point")]
    [InlineData("<", "3", "3", "", "plafond de 3 atteint, il faut rester au-dessous")]
    public void A_result(string sign, string threshold, string? value, string unit, string says) =>
        Assert.Equal(says, ResultWords.Of(Finding(new ItemResultSubject(), sign, threshold, value, unit)));

    /// <summary>The table of the page for branches, with what is written.</summary>
    public static TheoryData<string, string, string, string> RowsOfThePage =>
    [
        .. from line in File.ReadAllLines(Repository.PathOf("docs/regles.md"))
           let row = RowOfThePage().Match(line)
           where row.Success
           select (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value.Replace(',', '.'), row.Groups[4].Value),
    ];

    [Theory]
    [MemberData(nameof(RowsOfThePage))]
    public void The_page_says_what_is_written(string sign, string threshold, string value, string says) =>
        A_result(sign, threshold, value.Length == 0 ? null : value, "%", says);

    /// <summary>Left to a person where it fails.</summary>
    [Theory]
    [InlineData(">=", "70", "68", "seuil de 70 % non atteint, il manque 2 points : une personne tranche")]
    [InlineData(">", "70", "70", "seuil de 70 % atteint, il faut le dépasser : une personne tranche")]
    [InlineData("<=", "10", "12", "plafond de 10 % dépassé, 2 points de trop : une personne tranche")]
    [InlineData("<", "10", "10", "plafond de 10 % atteint, il faut rester au-dessous : une personne tranche")]
    [InlineData("=", "70", "65", "valeur exacte de 70 % non obtenue, 5 points d'écart : une personne tranche")]
    public void A_result_left_to_a_person(string sign, string threshold, string value, string says)
    {
        var left = new LeftToAPersonFinding(Finding(new ItemResultSubject(), sign, threshold, value, "%"));
        Assert.Equal((says, TestOutcome.ToSettle), (ResultWords.Of(left), left.Outcome));
        Assert.Equal((Decimal(value), Decimal(threshold)), (left.Value, left.Threshold));
    }

    public static TheoryData<FindingSubject, string, string> Subjects => new()
    {
        { new AwardResultSubject(), "résultat 49 : seuil de 50 % non atteint, il manque 1 point", "résultat : seuil de 50 %, valeur non connue" },
        { new SourceSubject("Tuteur", ""), "tuteur 49 : seuil de 50 % non atteint, il manque 1 point", "tuteur : seuil de 50 %, note non connue" },
        { new SourceSubject("Professionnel", "Ève Roux"), "Ève Roux 49 : seuil de 50 % non atteint, il manque 1 point", "Ève Roux : seuil de 50 %, note non connue" },
        { new SingleMarkSubject(MarkSort.KnowHow, "ASF1"), "savoir-faire ASF1 49 : seuil de 50 % non atteint, il manque 1 point", "savoir-faire ASF1 : seuil de 50 %, note non connue" },
        { new SingleMarkSubject(MarkSort.Any, ""), "note 49 : seuil de 50 % non atteint, il manque 1 point", "note : seuil de 50 %, note non connue" },
        { new EveryMarkSubject(MarkSort.KnowHow), "chaque savoir-faire 49 : seuil de 50 % non atteint, il manque 1 point", "chaque savoir-faire : seuil de 50 %, notes non connues" },
        { new ItemSubject(ResultLevel.Units, "Au comptoir"), "unité Au comptoir 49 : seuil de 50 % non atteint, il manque 1 point", "unité Au comptoir : seuil de 50 %, valeur non connue" },
    };

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Whose_value_it_is(FindingSubject subject, string known, string unknown)
    {
        Assert.Equal(known, ResultWords.Of(Finding(subject, ">=", "50", "49", "%")));
        Assert.Equal(unknown, ResultWords.Of(Finding(subject, ">=", "50", null, "%")));
    }

    /// <summary>The same signs where a rule is explained, and where a chart names its threshold.</summary>
    [Theory]
    [InlineData(">=", "atteint 70 ou plus", "seuil de 70 %")]
    [InlineData(">", "dépasse strictement 70", "seuil de 70 % à dépasser")]
    [InlineData("<=", "ne dépasse pas 70", "plafond de 70 %")]
    [InlineData("<", "reste strictement au-dessous de 70", "plafond de 70 % à ne pas atteindre")]
    [InlineData("=", "vaut exactement 70", "valeur exacte de 70 %")]
    public void What_a_rule_asks(string sign, string verb, string asked)
    {
        var test = new ThresholdTest(SignOf(sign), 70);
        Assert.Equal((verb, asked), (ThresholdWording.Verb(test), ResultWords.Asked(test, "%")));
    }

    [Fact]
    public void Every_sign_has_words() => Assert.All(Enum.GetValues<Comparison>(), sign => Assert.NotNull(SignWords.Of(sign)));

    internal static Comparison SignOf(string sign) => sign switch
    {
        ">" => Comparison.GreaterThan,
        ">=" => Comparison.AtLeast,
        "<" => Comparison.LessThan,
        "<=" => Comparison.AtMost,
        "=" => Comparison.Equal,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };

    private static ValueFinding Finding(FindingSubject subject, string sign, string threshold, string? value, string unit) =>
        new(subject, value is null ? null : Decimal(value), unit, new ThresholdTest(SignOf(sign), Decimal(threshold)));

    [GeneratedRegex(@"^\| `([<>=]+) (\d+)` \| ([\d,]*) ?\| (.+) \|$")]
    private static partial Regex RowOfThePage();

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
