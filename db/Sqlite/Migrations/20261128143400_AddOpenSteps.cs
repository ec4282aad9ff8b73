using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddOpenSteps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_PlatformReports_Lease",
                table: "PlatformReports");

            migrationBuilder.DropIndex(
                name: "IX_PlatformReports_Unsettled",
                table: "PlatformReports");

            migrationBuilder.AddColumn<long>(
                name: "CompleteAt",
                table: "PlatformLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ConnectedAt",
                table: "PlatformLines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OpenSince",
                table: "Outbox",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_OpenSince_CaseId",
                table: "Outbox",
                columns: new[] { "OpenSince", "CaseId" },
                filter: "\"OpenSince\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Outbox_OpenSince_CaseId",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "CompleteAt",
                table: "PlatformLines");

            migrationBuilder.DropColumn(
                name: "ConnectedAt",
                table: "PlatformLines");

            migrationBuilder.DropColumn(
                name: "OpenSince",
                table: "Outbox");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Lease",
                table: "PlatformReports",
                column: "Lease",
                filter: "\"Lease\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Unsettled",
                table: "PlatformReports",
                columns: new[] { "CaseId", "Platform", "Step" },
                filter: "\"SettledAt\" IS NULL");
        }
    }
}
