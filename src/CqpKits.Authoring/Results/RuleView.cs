namespace CqpKits.Authoring.Results;

/// <summary>A rule set, as documents quote it.</summary>
public sealed record RuleView
{
    /// <summary>Code.</summary>
    [Printed("code")]
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    [Printed("intitule")]
    public required string Title { get; init; }

    /// <summary>Title of the document it is taken from.</summary>
    [Printed("source")]
    public required string Source { get; init; }

    /// <summary>Date of that document, as the référentiel gives it.</summary>
    [Printed("date_source")]
    public required string SourceDate { get; init; }

    /// <summary>The passage of that document.</summary>
    [Printed("passage")]
    public required string Passage { get; init; }

    /// <summary>First day in words; empty when the source has no date.</summary>
    [Printed("effet")]
    public required string Effective { get; init; }

    /// <summary>What its author decided where the source does not say.</summary>
    [Printed("decision")]
    public required string Decision { get; init; }

    /// <summary>True when its results give the certification.</summary>
    [Printed("delivre_la_certification")]
    public required bool GivesCertification { get; init; }
}
