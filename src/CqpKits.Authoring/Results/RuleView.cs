namespace CqpKits.Authoring.Results;

/// <summary>A rule set as documents cite it.</summary>
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

    /// <summary>Where in that document.</summary>
    [Printed("passage")]
    public required string Passage { get; init; }

    /// <summary>First day in words; empty when the source has no date.</summary>
    [Printed("effet")]
    public required string Effective { get; init; }

    /// <summary>What its author decided where the source is silent.</summary>
    [Printed("decision")]
    public required string Decision { get; init; }

    /// <summary>Whether it gives the certification itself.</summary>
    [Printed("delivre_la_certification")]
    public required bool GivesCertification { get; init; }
}
