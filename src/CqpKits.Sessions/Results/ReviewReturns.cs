using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Results;

/// <summary>The use case « read »: returned files → answers; where a folder is named, also the answers for programs and the questions to persons.</summary>
public static class ReviewReturns
{
    /// <summary>Reads, then writes into the folder of the request, where it has one. The value lists every file given, in path order.</summary>
    public static Checked<IReadOnlyList<ReturnedFile>> Run(IWorkspace workspace, ReadRequest request)
    {
        var read = ReadReturns.Run(workspace, request);
        return request.Folder is { } folder ? read with { Diagnostics = [.. read.Diagnostics, .. WriteResults.ToFolder(workspace, folder, read)] } : read;
    }
}
