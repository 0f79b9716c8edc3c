using CqpKits.Forms.Answers;
using CqpKits.Forms.Kinds;
using CqpKits.French;
using CqpKits.Scoring.Findings;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>Describes candidates in French by their marks: « 12/20 pour ACC, 14/20 pour VEN et 20/20 partout ailleurs ».</summary>
internal static class CornerWords
{
    private const int MostValues = 2;

    private const decimal Percent = 100;

    /// <summary>The whole candidate.</summary>
    public static string Of(Corner corner)
    {
        var turned = corner.Turns.SelectMany(t => t.Dial.Spots).ToHashSet();
        List<string> parts = [.. corner.Turns.Select(Of), .. Elsewhere(corner, turned)];
        return parts is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} et {last}" : parts[0];
    }

    /// <summary>The one group in which a candidate differs from another that was described.</summary>
    public static string Of(Turn turn)
    {
        var (dial, setting) = turn;
        return setting.Rung is not { } rung ? dial.Words
            : $"{Values(dial.Spots.Zip(setting.Answers), rung)} {(dial.Kind == DialKind.All ? "partout" : $"pour {dial.Words}")}";
    }

    private static IEnumerable<string> Elsewhere(Corner corner, HashSet<Spot> turned)
    {
        var rest = corner.Start.Spots.Where(s => !turned.Contains(s)).ToList();
        return rest.Count == 0 ? []
            : [$"{Values(rest.Select(s => (s, (Answer?)corner.Answers[s.Index])), corner.Start.Rung)} partout{(corner.Turns.Count > 0 ? " ailleurs" : "")}"];
    }

    /// <summary>The values when they are few; else what they have in common.</summary>
    private static string Values(IEnumerable<(Spot Spot, Answer? Answer)> answers, Rung rung)
    {
        var values = answers.Where(a => a.Answer is not null).Select(a => Value(a.Spot, a.Answer!)).Distinct().ToList();
        return rung is WordRung word ? WordOf(word.Status) : values.Count <= MostValues ? string.Join(" ou ", values) : Common(rung);
    }

    private static string Value(Spot spot, Answer answer) => answer.Value switch
    {
        MarkValue mark when spot.Whole is { } whole and > 0 => ValueText.WithUnit(mark.Mark * Percent / whole, "%"),
        MarkValue mark when spot.Mark.Field.Kind is MarkKind kind => ValueText.WithUnit(mark.Mark, kind.Unit),
        { } value => $"« {value.Display} »",
        null => WordOf(answer.Status),
    };

    private static string WordOf(AnswerStatus status) => status == AnswerStatus.Missing ? "aucune note" : $"« {AnswerWords.Of(status)} »";

    private static string Common(Rung rung) => rung switch
    {
        EndRung { IsBest: true } => "le maximum",
        EndRung => "le minimum",
        ThresholdRung { Side: < 0 } under => $"juste sous {FrenchText.Number(under.Target)}",
        ThresholdRung { Side: > 0 } over => $"juste au-dessus de {FrenchText.Number(over.Target)}",
        ThresholdRung at => FrenchText.Number(at.Target),
        OptionRung option => $"« {option.Code} »",
        _ => "autre chose",
    };
}
