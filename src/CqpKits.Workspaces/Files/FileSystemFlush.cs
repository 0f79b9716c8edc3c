using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CqpKits.Workspaces.Files;

/// <summary>Puts everything that was written to a file system on its disk, at once; only Linux can.</summary>
internal static class FileSystemFlush
{
    /// <summary>Whether this system can.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux();

    /// <summary>Flushes the file system on which an open file lies.</summary>
    /// <exception cref="IOException">The disk did not take everything.</exception>
    public static void Around(SafeFileHandle file)
    {
        if (SyncFileSystem(file) != 0)
        {
            throw new IOException(Marshal.GetLastPInvokeErrorMessage());
        }
    }

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(SafeFileHandle file);
}
