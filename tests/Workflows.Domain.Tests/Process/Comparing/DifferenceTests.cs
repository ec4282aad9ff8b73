using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Comparing;

namespace ApprovalHub.Domain.Tests.Process.Comparing;

/// <summary>The readable difference of two definitions tells every edit, and nothing else.</summary>
public sealed class DifferenceTests
{
    private const int Drawn = 1_000;

    private static Draw Base => Draw.From("way").Node("way", ActivityTypes.Branch, ("rules", """[{"field":"form.a","operator":"eq","value":"1","port":"One","note":"第一行"}]"""))
        .Step("review", ActivityTypes.Review).Lines("way One review", "way Default decide", "review Passed decide", "review Failed decide").Decision();

    [Fact]
    public void Every_random_edit_is_told_and_nothing_else_and_turned_around_it_is_the_same()
    {
        for (var seed = 0; seed < Drawn; seed++)
        {
            var random = new Random(seed);
            var before = seed % 4 == 0 ? Shipped.Load(Shipped.Names[seed / 4 % Shipped.Names.Count]) : Drawings.New(seed);
            var edits = new Edits(before, random);
            for (var i = random.Next(8); i > 0; i--) edits.Any(withMeaning: true);
            Told(edits, before, $"seed {seed}");
        }
    }

    [Fact]
    public void Edits_without_meaning_are_told_apart()
    {
        for (var seed = 0; seed < Drawn / 4; seed++)
        {
            var before = Drawings.New(seed);
            var edits = new Edits(before, new Random(seed));
            for (var i = 0; i < 5; i++) edits.Any(withMeaning: false);
            var found = Told(edits, before, $"seed {seed}");
            Assert.True(found.KeepsMeaning);
            Assert.Equal(found.Changes.Length > 0 && found.Changes.All(c => c.Sort != ChangeSort.ForeignChanged), found.IsLayoutOnly);
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.All), MemberType = typeof(Shipped))]
    public void A_template_does_not_differ_from_itself_nor_from_its_next_version(string name)
    {
        var before = Shipped.Load(name);
        Assert.True(DefinitionDifference.Between(before, before).IsEmpty);
        var saved = JsonNode.Parse(Shipped.Text(name))!;
        (saved["version"], saved["id"], saved["createdAt"], saved["isLatest"]) = (before.Version + 1, "other", "2026-11-28T00:00:00+00:00", false);
        Assert.True(DefinitionDifference.Between(before, ProcessDefinition.Parse(saved.ToJsonString()).Value).IsEmpty);
    }

    [Fact]
    public void Inputs_are_told_one_by_one_with_both_values()
    {
        var after = Base.Json().Replace("\"1 WorkDay\"", "\"40%\"", StringComparison.Ordinal);
        Assert.Equal(
            ["InputChanged at review (from=1 WorkDay, input=limit, to=40%)", "InputChanged at decide (from=1 WorkDay, input=limit, to=40%)", "InputChanged at dispatch (from=1 WorkDay, input=limit, to=40%)"],
            Between(Base.Json(), after));
    }

    [Fact]
    public void Rows_of_a_branch_are_told_as_items_and_what_others_wrote_beside_them_as_foreign()
    {
        var row = """[{\u0022field\u0022:\u0022form.a\u0022,\u0022operator\u0022:\u0022eq\u0022,\u0022value\u0022:\u00221\u0022,\u0022port\u0022:\u0022One\u0022,\u0022note\u0022:\u0022\u7B2C\u4E00\u884C\u0022}]""";
        Assert.Contains(row, Base.Json(), StringComparison.Ordinal);
        string With(string other) => Base.Json().Replace(row, System.Text.Json.JsonEncodedText.Encode(other).ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["ItemAdded at way (input=rules, item=form.a gt 2 & form.b absent → Two)"],
            Between(Base.Json(), With("""[{"field":"form.a","operator":"eq","value":"1","port":"One","note":"第一行"},{"all":[{"field":"form.a","operator":"gt","value":2},{"field":"form.b","operator":"absent"}],"port":"Two"}]""")).Where(c => !c.StartsWith("Foreign", StringComparison.Ordinal)));
        Assert.Equal(
            ["ForeignChanged at way (from=\"第一行\", path=rules[0].note, to=\"首行\")"],
            Between(Base.Json(), With("""[{"field":"form.a","operator":"eq","value":"1","port":"One","note":"首行"}]""")));
        Assert.Equal(
            ["Respelled at way (input=rules)"],
            Between(Base.Json(), With("""[{"port":"One","all":[{"field":"form.a","operator":"eq","value":1}],"note":"第一行"}]""")));
    }

    /// <summary>A value may hold what parts conditions and rows on the screen.</summary>
    [Theory]
    [InlineData("""[{"field":"a","operator":"eq","value":"1 & b eq 2","port":"One"}]""", """[{"all":[{"field":"a","operator":"eq","value":"1"},{"field":"b","operator":"eq","value":"2"}],"port":"One"}]""")]
    [InlineData("""[{"field":"a","operator":"eq","value":"1 → Two","port":"One"}]""", """[{"field":"a","operator":"eq","value":"1","port":"Two → One"}]""")]
    [InlineData("""[{"field":"a eq","operator":"eq","value":"1","port":"One"}]""", """[{"field":"a","operator":"eq","value":"eq 1","port":"One"}]""")]
    public void Rows_that_mean_different_things_never_read_alike(string one, string other)
    {
        ProcessDefinition With(string rules) => ProcessDefinition.Parse(Draw.From("way").Node("way", ActivityTypes.Branch, ("rules", rules))
            .Step("review", ActivityTypes.Review).Lines("way One review", "way Default decide", "review Passed decide", "review Failed decide").Decision().Json()).Value;
        var found = DefinitionDifference.Between(With(one), With(other));
        Assert.False(found.KeepsMeaning);
        Assert.Equal([ChangeSort.ItemRemoved, ChangeSort.ItemAdded], found.Changes.Select(c => c.Sort));
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_told_by_its_text()
    {
        var one = Base.Json().Replace("\"1 WorkDay\"", "\"5 Fortnights\"", StringComparison.Ordinal);
        var other = one.Replace("Fortnights", "Moons", StringComparison.Ordinal);
        Assert.Equal(3, Between(one, other).Count(c => c.StartsWith("InputChanged", StringComparison.Ordinal) && c.Contains("Moons", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_setting_that_is_read_is_compared()
    {
        var inputs = ActivityCatalogue.All.Keys.SelectMany(KnownInput.Of).ToList();
        foreach (var property in typeof(StepSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var changed = new StepSettings();
            property.SetValue(changed, Other(property.PropertyType, property.GetValue(changed)));
            Assert.True(inputs.Exists(i => !i.Read(changed).SequenceEqual(i.Read(new StepSettings()))), $"{property.Name} is not compared");
        }
    }

    private static object Other(Type type, object? value) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(bool) => !(bool)value!,
        var t when t == typeof(string) => "other",
        var t when t == typeof(int) => 77,
        var t when t == typeof(StepLimit) => StepLimit.Read("9 WorkDay")!,
        var t when t.IsEnum => Enum.GetValues(t).GetValue(1)!,
        var t when t == typeof(ImmutableArray<string>) => ImmutableArray.Create("other"),
        var t when t == typeof(ImmutableArray<PaperRule>) => ImmutableArray.Create(new PaperRule("On", "Kind")),
        var t when t == typeof(ImmutableArray<BranchRule>) => ImmutableArray.Create(new BranchRule("f", "eq", "1", "P")),
        var t => throw new InvalidOperationException($"no other value of {t}"),
    };

    private static DefinitionDifference Told(Edits edits, ProcessDefinition before, string which)
    {
        var after = edits.After;
        var found = DefinitionDifference.Between(before, after);
        var told = new SortedSet<string>(found.Changes.Select(c => $"{c.Sort} {c.NodeId}"), StringComparer.Ordinal);
        Assert.True(edits.Expected.SetEquals(told), $"{which}: made {string.Join(", ", edits.Expected)}; told {string.Join(", ", found.Changes)}");
        Assert.Equal(found.Changes.Select(c => Bare(c.Inverse())).Order(), DefinitionDifference.Between(after, before).Changes.Select(Bare).Order());
        if (found.KeepsMeaning)
        {
            Assert.Equal(before.Nodes.Select(n => (n.Id, n.Type)).Order(), after.Nodes.Select(n => (n.Id, n.Type)).Order());
            Assert.True(before.Connections.ToHashSet().SetEquals(after.Connections));
        }

        return found;
    }

    /// <summary>Without the names, which may themselves have changed.</summary>
    private static string Bare(DefinitionChange change) => (change with { Args = change.Args.Remove("targetName") }).ToString();

    private static string[] Between(string before, string after) =>
        [.. DefinitionDifference.Between(ProcessDefinition.Parse(before).Value, ProcessDefinition.Parse(after).Value).Changes.Select(c => c.ToString())];
}
