namespace CqpKits.Authoring.Results;

/// <summary>A paper of the register: the one that a document is, or one that the register lists. Texts are empty where there is no register.</summary>
public sealed record PaperView
{
    /// <summary>Its number; empty where there is none.</summary>
    [Printed("numero")]
    public string Number { get; init; } = "";

    /// <summary>Place among its duplicates, from 1; 0 for the paper itself.</summary>
    [Printed("duplicata")]
    public int Duplicate { get; init; }

    /// <summary>Title of the document.</summary>
    [Printed("titre")]
    public string DocumentTitle { get; init; } = "";

    /// <summary>Name of the candidate.</summary>
    [Printed("candidat")]
    public string Candidate { get; init; } = "";

    /// <summary>Day and place of birth of the candidate.</summary>
    [Printed("ne")]
    public BirthView Birth { get; init; } = new();

    /// <summary>Label of the item that it attests; empty for one about the candidate.</summary>
    [Printed("objet")]
    public string Subject { get; init; } = "";

    /// <summary>Day on which it was entered, in words.</summary>
    [Printed("delivre_le")]
    public string DeliveredOn { get; init; } = "";

    /// <summary>Day since which it is void, in words; empty while it is good.</summary>
    [Printed("annule_le")]
    public string VoidSince { get; init; } = "";
}
