using System.Reflection;

namespace ApprovalHub.Architecture.Tests;

/// <summary>The repository as it lies on the disk, and the product's assemblies as they were built.</summary>
internal static class House
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "node_modules", "data", "TestResults"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file, by its path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    /// <summary>The product's assemblies: all of ours that lie beside this one and are no tests.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "ApprovalHub*.dll")
            .Where(file => !file.EndsWith(".Tests.dll", StringComparison.Ordinal))
            .Select(file => System.Reflection.Assembly.Load(Path.GetFileNameWithoutExtension(file)))];

    public static Assembly Assembly(string name) => Assemblies.Single(a => a.GetName().Name == name);

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The sources that people write: no migrations, which a tool writes.</summary>
    public static IEnumerable<string> Sources(params string[] extensions) =>
        Files.Where(f => extensions.Contains(Path.GetExtension(f)) && !f.Contains("/Migrations/", StringComparison.Ordinal));

    public static bool IsTest(string path) => path.StartsWith("tests/", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ApprovalHub.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No ApprovalHub.sln above the tests");
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        foreach (var inner in Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d))))
            foreach (var file in Walk(inner))
                yield return file;
    }
}
