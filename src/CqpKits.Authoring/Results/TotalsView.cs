using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>How many files ended how; their sum is the number of files given.</summary>
/// <param name="Given">Files given.</param>
/// <param name="Read">Read.</param>
/// <param name="ReadWithDoubts">Read with doubts.</param>
/// <param name="Duplicates">The same as another.</param>
/// <param name="Refused">Refused.</param>
/// <param name="KitDocuments">Documents that nobody fills.</param>
public sealed record TotalsView(
    [property: JsonPropertyName("donnes")] int Given,
    [property: JsonPropertyName("lus")] int Read,
    [property: JsonPropertyName("lus_avec_doutes")] int ReadWithDoubts,
    [property: JsonPropertyName("doublons")] int Duplicates,
    [property: JsonPropertyName("refuses")] int Refused,
    [property: JsonPropertyName("documents_du_kit")] int KitDocuments);
