namespace CqpKits.Kits.Starting;

/// <summary>What a person says of a certification before its first files are written.</summary>
public sealed record StartAnswers
{
    /// <summary>The title when nobody says it.</summary>
    public const string NoTitle = "CQP à nommer";

    /// <summary>Whether something was said besides the structure.</summary>
    public bool AreGiven => Title is not null || Assessors.Count > 0 || Scale != default || Obtained is not null || Since is not null;

    /// <summary>The threshold when nobody says it, in percent.</summary>
    public const int UsualThreshold = 50;

    /// <summary>Its official title; null when it is not known yet.</summary>
    public string? Title { get; init; }

    /// <summary>What it is made of.</summary>
    public StartStructure Structure { get; init; }

    /// <summary>Who evaluates, each with a form of their own; nobody in particular when empty.</summary>
    public IReadOnlyList<StartAssessor> Assessors { get; init; } = [];

    /// <summary>What a mark can be.</summary>
    public StartScale Scale { get; init; }

    /// <summary>When the certification is obtained; null when nobody says it: the strictest is written, and said to be open.</summary>
    public StartAward? Obtained { get; init; }

    /// <summary>First day on which the rule applies; null when nobody says it: the rule then serves only who names it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>From which mark something is met, where marks are numbers, and the share of answers where the award is a threshold; in percent, from 1 to 100.</summary>
    public int Threshold { get; init; } = UsualThreshold;
}

/// <summary>What a certification is made of.</summary>
public enum StartStructure
{
    /// <summary>Blocs, competencies and their criteria.</summary>
    Competencies,

    /// <summary>Domains with their savoir-faire.</summary>
    Domains,
}

/// <summary>Who evaluates.</summary>
public enum StartAssessor
{
    /// <summary>Somebody who evaluates.</summary>
    Assessor,

    /// <summary>The tutor in the company.</summary>
    Tutor,

    /// <summary>The jury.</summary>
    Jury,

    /// <summary>The trainer.</summary>
    Trainer,
}

/// <summary>What a mark can be.</summary>
public enum StartScale
{
    /// <summary>OUI or NON.</summary>
    YesNo,

    /// <summary>0 to 100 %.</summary>
    Percent,

    /// <summary>0 to 20.</summary>
    Twenty,

    /// <summary>Acquis, en cours, non acquis.</summary>
    Levels,
}

/// <summary>When a certification is obtained.</summary>
public enum StartAward
{
    /// <summary>Every criterion, or savoir-faire, is met.</summary>
    AllCriteria,

    /// <summary>Every competency, or domain, is met; each has one mark.</summary>
    AllCompetencies,

    /// <summary>Every competency, or domain, reaches the threshold by its criteria, or savoir-faire.</summary>
    Threshold,
}
