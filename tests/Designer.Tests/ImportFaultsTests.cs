using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Pages.Matters;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests;

/// <summary>Two hundred rows with one fault are one line to read.</summary>
public sealed class ImportFaultsTests : BunitContext
{
    public ImportFaultsTests() => Services.AddSingleton(AllTexts.New());

    [Fact]
    public void The_same_fault_in_row_after_row_is_told_once_with_its_rows()
    {
        ImportResponse.Fault Fault(int row, string text) => new("matters.csv", row, "", "X", "", text, null);

        var shown = Render<ImportFaults>(with => with.Add(p => p.Faults, [Fault(2, "a"), Fault(3, "a"), Fault(4, "a"), Fault(5, "b"), Fault(7, "b")]));

        Assert.Equal(["2–4", "5", "7"], shown.FindAll("tbody td.num").Select(cell => cell.TextContent));
    }
}
