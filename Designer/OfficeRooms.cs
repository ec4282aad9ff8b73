using System.Collections.Frozen;
using System.Reflection;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components.WebAssembly.Services;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer;

/// <summary>
/// The places of the office's assembly, fetched when somebody first goes to one of them. To ask the assembly itself which they are would fetch it;
/// a test holds this list against its pages.
/// </summary>
public sealed class OfficeRooms(LazyAssemblyLoader loader, Texts texts, Connection connection)
{
    private const string File = "ApprovalHub.Designer.Office.wasm";

    private static readonly FrozenSet<string> First = new[]
    {
        "calendar", "connectors", "green", "matters", "messages", "notices", "people", "reports", "supervision", "templates", "tolerance",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private IReadOnlyList<Assembly> there = [];

    /// <summary>What has been fetched: nothing, or the office.</summary>
    public IReadOnlyList<Assembly> There => there;

    /// <summary>Whether a path leads to a place that is still to be fetched.</summary>
    public bool Lacks(string path) => there.Count == 0 && IsOffice(path);

    /// <summary>Whether a path, as <c>templates/joint?x=1</c>, leads to a place of the office.</summary>
    public static bool IsOffice(string path) => First.Contains(path.TrimStart('/').Split('/', '?', '#')[0]);

    /// <summary>Fetches the office; false where the server could not be reached.</summary>
    public async Task<bool> FetchAsync()
    {
        try
        {
            there = [.. await loader.LoadAssembliesAsync([File])];
        }
        catch (Exception fault) when (fault is JSException or HttpRequestException)
        {
            connection.Failed();
            return false;
        }
        connection.Answered();
        foreach (var assembly in there)
            texts.Learn(assembly);
        return true;
    }
}
