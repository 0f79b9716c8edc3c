using System.Globalization;
using System.Text;

namespace CqpKits.Referentials;

/// <summary>The canonical text of a rule set: what it says, not where it stands. Two rule sets that say the same have the same text, and only they.</summary>
public static class RuleSetText
{
    /// <summary>One line a statement, in fixed order, line feeds, one at the end; what is not stated has no line.</summary>
    public static string Write(RuleSet rules)
    {
        var text = new StringBuilder();
        Line(text, "regle", rules.Code);
        Line(text, "intitule", rules.Title);
        Line(text, "source", rules.Source);
        Line(text, "passage", rules.Passage);
        Line(text, "voie", rules.Route);
        Line(text, "effet", rules.Effective?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line(text, "pour_chaque", Choices.Level.WordFor(rules.Level));
        foreach (var mark in rules.Marks)
        {
            Line(text, "note", Choices.Method.WordFor(mark.Method));
            Line(text, "  evaluateur", mark.Assessor);
        }

        foreach (var condition in rules.Conditions)
        {
            Line(text, "condition", Choices.Subject.WordFor(condition.Subject));
            Line(text, "  test", $"{ThresholdTest.Sign(condition.Comparison)} {DecimalText.Write(condition.Threshold)}");
            Line(text, "  evaluateur", condition.Assessor);
        }

        return text.ToString();
    }

    /// <summary>A line feed inside a value must not look like the next statement.</summary>
    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);
            text.Append(name).Append(": ").Append(escaped).Append('\n');
        }
    }
}
