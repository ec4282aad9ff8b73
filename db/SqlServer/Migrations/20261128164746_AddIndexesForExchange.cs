using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddIndexesForExchange : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_Platform_At",
                table: "Reconciliations",
                columns: new[] { "Platform", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_At_CaseId",
                table: "Outbox",
                columns: new[] { "At", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_EndedAt_Id",
                table: "Cases",
                columns: new[] { "EndedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reconciliations_Platform_At",
                table: "Reconciliations");

            migrationBuilder.DropIndex(
                name: "IX_Outbox_At_CaseId",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Cases_EndedAt_Id",
                table: "Cases");
        }
    }
}
