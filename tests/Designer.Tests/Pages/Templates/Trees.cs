using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>Trees to test with: the shipped templates, one from nothing, and ones drawn at random.</summary>
internal static class Trees
{
    /// <summary>As the server gives it; a test of the server holds the two together.</summary>
    public static StepSorts Sorts { get; } = new(JsonSerializer.Deserialize<StepCatalogue>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "steps.json")), HubJson.Options)!);

    public static FreshSteps Fresh { get; } = new(Sorts, word => word);

    public static IEnumerable<string> Shipped => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Templates"), "*.json").Order(StringComparer.Ordinal);

    public static JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return document.RootElement.Clone();
    }

    public static StepTree Of(string name) => Of(Json(Path.Combine(AppContext.BaseDirectory, "Templates", name + ".json")));

    public static StepTree Of(JsonElement json)
    {
        var (drawing, unread) = DrawingReader.Read(json);
        Assert.Null(unread);
        var (tree, why) = StepTree.Of(drawing!, Sorts);
        Assert.Null(why);
        return tree!;
    }

    public static StepTree Blank() => Of(BlankDrawing.New("drawn", "画的", "开始", "办结"));

    /// <summary>All of a tree in words: what stands below what.</summary>
    public static string Told(StepTree tree) => string.Join(' ', tree.Trunk.Select(Told));

    public static StepTree Put(StepTree tree, string type, TreePlace place) => Done(Inserting.Insert(tree, place, Fresh.Of(type)));

    public static StepTree Done(TreeEdit edit)
    {
        Assert.Null(edit.Why);
        return edit.Tree!;
    }

    private static string Told(TreeStep step) => step.Parts ? $"{step.Id}{{{string.Join("; ", step.Ways.Select(Told))}}}" : step.Id;

    private static string Told(TreeWay way) => $"{string.Join('+', way.Ports)}:{(way.To is { } to ? "→" + to : string.Join(' ', way.Steps.Select(Told)))}";
}
