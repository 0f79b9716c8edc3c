namespace CqpKits.Kits.Importing.Structure;

/// <summary>What a text of a sheet is in the structure of a certification, from the outside inwards.</summary>
public enum NodeKind
{
    /// <summary>A bloc de compétences.</summary>
    Block,

    /// <summary>A domain, with what is known and what can be done.</summary>
    Domain,

    /// <summary>An activity from which competencies come.</summary>
    Activity,

    /// <summary>What an activity comprises; without code.</summary>
    Task,

    /// <summary>A competency that is assessed by criteria.</summary>
    Competency,

    /// <summary>What a competency covers; without code.</summary>
    SubSkill,

    /// <summary>What announces the criteria and is not assessed; without code.</summary>
    Headline,

    /// <summary>A title under which criteria stand.</summary>
    Group,

    /// <summary>A criterion.</summary>
    Criterion,

    /// <summary>What shows that a criterion is met; a criterion of a group where there are criteria besides.</summary>
    Indicator,

    /// <summary>How a competency is assessed; without code.</summary>
    Means,

    /// <summary>A connaissance.</summary>
    Knowledge,

    /// <summary>A savoir-faire.</summary>
    KnowHow,
}
