using System.Diagnostics;

namespace AssetPlanning.Data.Tests.Support;

/// <summary>The tools of GDAL, the program every other file of the field is made with.</summary>
internal static class Gdal
{
    internal static string? Missing { get; } = IsThere() || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : "GDAL is not installed (apt-get install gdal-bin, or any ogr2ogr on the PATH): files are not held against it.";

    internal static string Run(string tool, params string[] arguments)
    {
        var (code, output) = Start(tool, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{tool} {string.Join(' ', arguments)}: {code} {output}");
    }

    private static bool IsThere()
    {
        try
        {
            return Start("ogr2ogr", ["--version"]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output) Start(string tool, string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}

/// <summary>A test against GDAL: skipped with a word where it is missing; on the build server it fails instead.</summary>
internal sealed class GdalFactAttribute : FactAttribute
{
    public GdalFactAttribute() => Skip = Gdal.Missing;
}
