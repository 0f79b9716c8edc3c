namespace CqpKits.Registry.Engines;

/// <summary>Tells disks of this machine from shares of others.</summary>
internal static class DriveKinds
{
    /// <summary>Whether a folder is on a share. What the system does not tell is taken for a disk.</summary>
    public static bool IsNetwork(string folder)
    {
        try
        {
            return folder.StartsWith(@"\\", StringComparison.Ordinal) || new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(folder)! : folder).DriveType == DriveType.Network;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
