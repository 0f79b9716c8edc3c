using System.Globalization;
using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Kits.Starting;

/// <summary>The words by which answers are given, and what they mean.</summary>
public static class StartWords
{
    /// <summary>Words for the structure.</summary>
    public static IReadOnlyList<StartWord<StartStructure>> Structures { get; } =
    [
        new("competences", StartStructure.Competencies, "des blocs, des compétences et leurs critères"),
        new("domaines", StartStructure.Domains, "des domaines et leurs savoir-faire"),
    ];

    /// <summary>Words for who evaluates.</summary>
    public static IReadOnlyList<StartWord<StartAssessor>> Assessors { get; } =
    [
        new("evaluateur", StartAssessor.Assessor, "un évaluateur"),
        new("tuteur", StartAssessor.Tutor, "le tuteur"),
        new("jury", StartAssessor.Jury, "le jury"),
        new("formateur", StartAssessor.Trainer, "le formateur"),
    ];

    /// <summary>Words for the scale.</summary>
    public static IReadOnlyList<StartWord<StartScale>> Scales { get; } =
    [
        new("oui-non", StartScale.YesNo, "OUI ou NON"),
        new("pourcentage", StartScale.Percent, "un pourcentage"),
        new("sur-20", StartScale.Twenty, "une note sur 20"),
        new("niveaux", StartScale.Levels, "acquis, en cours, non acquis"),
    ];

    /// <summary>Words for when it is obtained; a threshold may follow the last one, « seuil=70 ».</summary>
    public static IReadOnlyList<StartWord<StartAward>> Awards { get; } =
    [
        new("criteres", StartAward.AllCriteria, "quand tous les critères (ou savoir-faire) sont atteints"),
        new("competences", StartAward.AllCompetencies, "quand toutes les compétences (ou tous les domaines) sont acquises, chacune notée en une fois"),
        new("seuil", StartAward.Threshold, "quand chaque compétence (ou domaine) atteint un seuil, par exemple seuil=70"),
    ];

    /// <summary>The answers of options; every word that is not known is a fault.</summary>
    /// <param name="title">The title, or null.</param>
    /// <param name="structure">A word of <see cref="Structures"/>, or null.</param>
    /// <param name="assessors">Words of <see cref="Assessors"/>, together or separated by commas.</param>
    /// <param name="scale">A word of <see cref="Scales"/>, or null.</param>
    /// <param name="obtained">A word of <see cref="Awards"/>, or null.</param>
    /// <param name="since">The first day of the rule, AAAA-MM-JJ or JJ/MM/AAAA, or null.</param>
    public static Checked<StartAnswers> Read(string? title, string? structure, IReadOnlyList<string> assessors, string? scale, string? obtained, string? since = null)
    {
        var (word, threshold) = Parts(obtained);
        var day = string.IsNullOrWhiteSpace(since) ? null : DayOf(since);
        var of = (Structure: Find(Structures, structure), Scale: Find(Scales, scale), Award: Find(Awards, word));
        var people = assessors.SelectMany(a => a.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(a => Find(Assessors, a)).ToList();
        IReadOnlyList<Diagnostic> faults =
        [
            .. of.Structure.Diagnostics, .. people.SelectMany(p => p.Diagnostics), .. of.Scale.Diagnostics, .. of.Award.Diagnostics,
            .. day is null && !string.IsNullOrWhiteSpace(since) ? [StartingMessages.BadDay(since)] : Array.Empty<Diagnostic>(),
            .. threshold is null ? [StartingMessages.BadThreshold(obtained!)] : Array.Empty<Diagnostic>(),
        ];
        return faults.Count > 0 ? Checked.Failed<StartAnswers>(faults) : Checked.Of(new StartAnswers
        {
            Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim(),
            Structure = of.Structure.Value?.Means ?? default,
            Assessors = [.. people.Select(p => p.Value!.Means).Distinct()],
            Scale = of.Scale.Value?.Means ?? default,
            Obtained = of.Award.Value?.Means,
            Threshold = threshold!.Value,
            Since = day,
        });
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The word of « seuil=70 », and its number; no number where it is none from 1 to 100.</summary>
    private static (string? Word, int? Threshold) Parts(string? obtained)
    {
        var parts = (obtained ?? "").Split('=', 2);
        return parts.Length == 1 ? (obtained, StartAnswers.UsualThreshold)
            : (parts[0], int.TryParse(parts[1].Trim().TrimEnd('%').Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 100 && Find(Awards, parts[0]).Value?.Means == StartAward.Threshold ? number : null);
    }

    private static Checked<StartWord<T>?> Find<T>(IReadOnlyList<StartWord<T>> words, string? text)
        where T : struct => text is null ? Checked.Of<StartWord<T>?>(null)
        : words.FirstOrDefault(w => FrenchText.Fold(w.Word) == FrenchText.Fold(text).Replace('_', '-').Replace(' ', '-')) is { } word ? Checked.Of<StartWord<T>?>(word)
        : Checked.Failed<StartWord<T>?>(StartingMessages.UnknownAnswer(text, [.. words.Select(w => w.Word)]));
}

/// <summary>An answer, as it is typed.</summary>
/// <param name="Word">The word.</param>
/// <param name="Means">What it means.</param>
/// <param name="Description">The same in French.</param>
public sealed record StartWord<T>(string Word, T Means, string Description)
    where T : struct;
