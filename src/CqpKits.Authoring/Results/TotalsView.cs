using System.Text.Json.Serialization;

namespace CqpKits.Authoring.Results;

/// <summary>The numbers of returned files by outcome; they add up to the number of files given.</summary>
/// <param name="Given">All files given.</param>
/// <param name="Read">Files read without doubts.</param>
/// <param name="ReadWithDoubts">Files read with doubts.</param>
/// <param name="Duplicates">Files with the same content as another.</param>
/// <param name="Refused">Files that were refused.</param>
/// <param name="KitDocuments">Documents of the kit that are not forms.</param>
public sealed record TotalsView(
    [property: JsonPropertyName("donnes")] int Given,
    [property: JsonPropertyName("lus")] int Read,
    [property: JsonPropertyName("lus_avec_doutes")] int ReadWithDoubts,
    [property: JsonPropertyName("doublons")] int Duplicates,
    [property: JsonPropertyName("refuses")] int Refused,
    [property: JsonPropertyName("documents_du_kit")] int KitDocuments);
