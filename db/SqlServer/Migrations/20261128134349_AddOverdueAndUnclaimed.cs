using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddOverdueAndUnclaimed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "ExpectedProvisional",
                table: "CaseStops",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_CaseTasks_PoolKey_CaseId",
                table: "CaseTasks",
                columns: new[] { "PoolKey", "CaseId" },
                filter: "\"Outcome\" = 'Unclaimed'");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Overdue",
                table: "Cases",
                columns: new[] { "ReceivedAt", "Id" },
                filter: "\"PromisedOverdueAt\" IS NOT NULL AND \"DecidedAt\" IS NULL AND \"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Overdue_DepartmentCode",
                table: "Cases",
                columns: new[] { "DepartmentCode", "ReceivedAt", "Id" },
                filter: "\"PromisedOverdueAt\" IS NOT NULL AND \"DecidedAt\" IS NULL AND \"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Overdue_MatterCode",
                table: "Cases",
                columns: new[] { "MatterCode", "ReceivedAt", "Id" },
                filter: "\"PromisedOverdueAt\" IS NOT NULL AND \"DecidedAt\" IS NULL AND \"EndedAt\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CaseTasks_PoolKey_CaseId",
                table: "CaseTasks");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Overdue",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Overdue_DepartmentCode",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Overdue_MatterCode",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ExpectedProvisional",
                table: "CaseStops");
        }
    }
}
