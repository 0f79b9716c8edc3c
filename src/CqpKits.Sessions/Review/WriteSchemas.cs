using CqpKits.Diagnostics;
using CqpKits.Kits.Building;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Settling;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Review;

/// <summary>The use case « schema »: the JSON Schemas for editors of every YAML file there is.</summary>
public static class WriteSchemas
{
    /// <summary>The schemas of the files that are not of one certification.</summary>
    internal static IReadOnlyList<FileSchema> Others { get; } =
    [
        .. FileSchema.OfWorkspaces,
        new(DeliberationFile.FileName, "Délibération d'une session", DeliberationShapes.Shape),
        new(ResultFiles.Decisions, "Décisions sur des réponses à trancher", DecisionShapes.Shape),
    ];

    /// <summary>Writes the schemas and gives their paths, that of the certification first. Faults of the certification are reported; its schema is written from what could be loaded.</summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace workspace, string code) => WriteSchema.Run(workspace, code, Others);
}
