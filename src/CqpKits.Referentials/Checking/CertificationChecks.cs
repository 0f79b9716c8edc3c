using CqpKits.Diagnostics;

namespace CqpKits.Referentials.Checking;

/// <summary>Runs all checks of a certification once its files are read. The checks are independent, so one fault does not hide another.</summary>
internal static class CertificationChecks
{
    /// <summary>Checks of what is written in the files; they always run.</summary>
    private static readonly IReadOnlyList<Func<CheckedCertification, IEnumerable<Diagnostic>>> OfWhatIsThere =
    [
        CodeChecks.CodeIsFolderName,
        CodeChecks.ReservedWords,
        CodeChecks.Duplicates,
        CodeChecks.RetiredCodesReused,
        ScaleChecks.Bounds,
        ScaleChecks.NumbersOrValues,
        ScaleChecks.ValuesTwice,
        ScaleChecks.Anchors,
        ScaleChecks.Descriptors,
        FieldChecks.Marks,
        FieldChecks.CountedNodes,
        FieldChecks.StrayKeys,
        FieldChecks.Placeholders,
        FieldChecks.EchoedLabels,
        FieldChecks.DuplicateIds,
        ReportChecks.OneMarkEachDomain,
        PassChecks.Twice,
        ReportChecks.Scales,
        ReportChecks.RepeatedOutsideReports,
        ReportChecks.RepeatedTwice,
        KitChecks.RolesTwice,
        KitChecks.FormsOfAnotherRole,
        KitChecks.Copies,
        KitChecks.DocumentsTwice,
        DocumentFileChecks.NumbersTwice,
        DocumentFileChecks.NamesTaken,
        RuleChecks.Overlaps,
        RuleChecks.Ends,
        RuleChecks.AssessorsTwice,
        RuleChecks.BlocksWithoutDomain,
        RuleChecks.MarksAndDetail,
        RuleChecks.Ratios,
        RuleChecks.Steps,
        RuleChecks.OfNoValue,
        ConditionChecks.Subjects,
        ConditionChecks.Values,
        ConditionChecks.Needs,
        ConditionChecks.Contradictions,
        ConditionChecks.Opinions,
        VoteChecks.Ties,
        ConditionChecks.Directions,
        AwardChecks.Mentions,
        AwardChecks.Outcomes,
        AdmissionChecks.Conditions,
        AdmissionChecks.Outcomes,
        RetentionChecks.Papers,
        SumChecks.OutOfNoNumber,
        SumChecks.OfExemptItems,
        ThresholdChecks.Scales,
        ThresholdChecks.ScalesOfItems,
        ThresholdChecks.Thresholds,
        SeveralItemsChecks.Scales,
        SeveralItemsChecks.LeftOut,
        ThresholdChecks.Shares,
    ];

    /// <summary>Checks of what is missing. They do not run when a part could not be read, because the missing item may be in it.</summary>
    private static readonly IReadOnlyList<Func<CheckedCertification, IEnumerable<Diagnostic>>> OfWhatIsLacking =
    [
        CodeChecks.CompetenciesInNoMission,
        ScaleChecks.Incomplete,
        FieldChecks.Comments,
        FieldChecks.Among,
        CompetencyChecks.EmptyGroups,
        CompetencyChecks.InNoBlock,
        OptionChecks.Alone,
        OptionChecks.InAwards,
        EmptinessChecks.Forms,
        EmptinessChecks.Collections,
        EmptinessChecks.RuleSets,
        DocumentFileChecks.Collections,
        KitChecks.Empty,
        KitChecks.InNoKit,
        FieldChecks.ItemsWithoutDomain,
        FieldChecks.ItemsWithoutBlock,
        PassChecks.Unknown,
        PassChecks.Missing,
        ReportChecks.NothingToCompare,
        ReportChecks.NothingToRepeat,
        ConditionChecks.OnAbsentAssessors,
        ConditionChecks.Items,
        ConditionChecks.ImpossibleCounts,
        ConditionChecks.CountsOfUnjudged,
        ConditionChecks.ImpossibleAlternatives,
        CountedAnswerChecks.Unknown,
        CountedAnswerChecks.NotApplicable,
        AnswerChecks.WithoutNumber,
        AnswerChecks.AmongMarks,
        AnswerChecks.NothingToConvert,
        AnswerChecks.WithoutSense,
        AnswerChecks.Zero,
        AnswerChecks.Declared,
        VoteChecks.Names,
        VoteChecks.VotesOfOneMember,
        VoteChecks.ImpossibleQuorums,
        RuleChecks.DetailWithoutParent,
        RuleChecks.ParentWithoutDetail,
        RuleChecks.Fields,
        RuleChecks.Passes,
        RuleChecks.Counts,
        SumChecks.OutOf,
        SumChecks.Pooled,
        BonusChecks.Run,
        WeightChecks.OfSources,
        WeightChecks.OfItems,
        WeightChecks.OfNothing,
        WeightChecks.OfOthers,
        AwardChecks.Prerequisites,
        AwardChecks.PrerequisitesOfOthers,
        RetentionChecks.Items,
        RetentionChecks.PapersOfUnjudged,
        RetentionChecks.Twice,
        RetentionChecks.Values,
        CollectionOfMarksChecks.Assessors,
        CollectionOfMarksChecks.KnowHow,
        CollectionOfMarksChecks.Forms,
        PersonChecks.OnlyConsensus,
        PersonChecks.TooFewForms,
    ];

    /// <summary>Checks of what rules come to. They run where nothing else is wrong: a misspelt code would leave many an item undecided.</summary>
    private static readonly IReadOnlyList<Func<CheckedCertification, IEnumerable<Diagnostic>>> OfWhatIsDecided =
    [
        RuleChecks.ItemsOfSources,
        DecidabilityChecks.ItemsWithoutCondition,
        DecidabilityChecks.ItemsWithoutSource,
        DecidabilityChecks.ItemsWithoutValue,
        VoteChecks.ItemsWithoutVote,
        DecidabilityChecks.ItemsThatNoFormMarks,
        DecidabilityChecks.ItemsOfOneMark,
        RuleDayChecks.Several,
        RuleDayChecks.None,
    ];

    public static IEnumerable<Diagnostic> Run(CheckedCertification certification)
    {
        var checks = OfWhatIsThere;
        if (!certification.Log.CodesMayBeMissing)
        {
            checks = [.. checks, ReferenceChecks.Unknown];
        }

        if (!certification.Log.ItemsMayBeMissing)
        {
            checks = [.. checks, .. OfWhatIsLacking];
        }

        List<Diagnostic> found = [.. checks.SelectMany(check => check(certification))];
        return certification.Log.ItemsMayBeMissing || found.Exists(d => d.Severity == Severity.Error)
            ? found
            : [.. found, .. OfWhatIsDecided.SelectMany(check => check(certification))];
    }
}
