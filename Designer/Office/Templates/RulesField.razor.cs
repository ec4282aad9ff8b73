using System.Collections.Immutable;
using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>决策表: the rows of a branch in their order, the first that holds wins.</summary>
public sealed partial class RulesField(ITableApi tables, Browser browser)
{
    private const int Largest = 256 * 1024;
    private static readonly RuleRow.Condition New = new("case.lane", "eq", "green");
    private HubProblem? problem;
    private IReadOnlyList<string> faults = [];

    [Parameter, EditorRequired]
    public DrawnStep Step { get; set; } = null!;

    /// <summary>What conditions may ask for.</summary>
    [Parameter]
    public IReadOnlyList<ConditionFieldLine> Fields { get; set; } = [];

    /// <summary>Elsa's <c>definitionId</c>: the forms of its matters are known then.</summary>
    [Parameter]
    public string Template { get; set; } = "";

    [Parameter]
    public EventCallback<DrawnStep> OnChange { get; set; }

    [Inject]
    private Say Say { get; set; } = null!;

    private ImmutableArray<RuleRow> Read => RuleRows.Read(Step.Json);

    private IReadOnlyList<RuleRow> Rows => Read;

    private Task TellAsync(IEnumerable<RuleRow> rows) => OnChange.InvokeAsync(RuleRows.Write(Step, rows));

    private Task PutAsync(int place, RuleRow row) => TellAsync(Read.SetItem(place, row));

    /// <summary>A known port is named by its word, and stays itself while that word stays.</summary>
    private Task NameAsync(int place, RuleRow row, string? name) => string.IsNullOrWhiteSpace(name) || name.Trim() == FlowPorts.Word(row.Port, Say)
        ? Task.CompletedTask : PutAsync(place, row with { Port = name.Trim() });

    private Task MoveAsync(int place, int by)
    {
        var rows = Read;
        return TellAsync(rows.SetItem(place, rows[place + by]).SetItem(place + by, rows[place]));
    }

    /// <summary>A new row leads to a column of its own.</summary>
    private Task AddAsync()
    {
        var number = Rows.Count + 1;
        while (Rows.Any(r => r.Port == T["Tree.NewRow", number]))
            number++;
        return TellAsync(Read.Add(new RuleRow([New], T["Tree.NewRow", number])));
    }

    /// <summary>The rows as a file that can be edited and taken in again.</summary>
    private async Task GiveAsync()
    {
        using var answer = await tables.WriteAsync(new TableWriteRequest { Rules = RuleRows.Text(Step.Json) });
        if (!answer.IsSuccessStatusCode)
            throw await HubProblem.ReadAsync(answer);
        await browser.SaveAsync(await answer.Content.ReadAsByteArrayAsync(), "text/csv", $"{Template}-{Step.Id}.csv");
    }

    private async Task TakeAsync(InputFileChangeEventArgs taken)
    {
        (problem, faults) = (null, []);
        try
        {
            var csv = await TextFile.ReadAsync(taken.File, Largest, T);
            var read = await tables.ReadAsync(new TableReadRequest { Csv = csv, Template = Template });
            faults = [.. read.Faults.Select(f => T["Tree.CsvFault", f.Row, f.Field, f.Text]), .. read.Findings.Select(f => f.Text)];
            if (read.Rules is { } rules)
                await TellAsync(RuleRows.Of(DrawingJson.Parse(rules).EnumerateArray()));
        }
        catch (IOException)
        {
            faults = [T["Templates.TooLarge", Largest / 1024]];
        }
        catch (HubProblem refused)
        {
            problem = refused;
        }
    }
}
