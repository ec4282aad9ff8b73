using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddCaseGuests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Applicant_Name",
                table: "Cases",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400);

            migrationBuilder.CreateTable(
                name: "CaseGuests",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Guest = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReceivedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseGuests", x => new { x.CaseId, x.Guest });
                    table.ForeignKey(
                        name: "FK_CaseGuests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "CaseGuests" ("CaseId", "Guest", "ReceivedAt")
                SELECT DISTINCT t."CaseId", COALESCE(t."PostCode", t."DepartmentCode"), c."ReceivedAt"
                FROM "CaseTasks" t JOIN "Cases" c ON c."Id" = t."CaseId"
                WHERE COALESCE(t."PostCode", t."DepartmentCode") <> c."DepartmentCode"
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Applicant_Name_Id",
                table: "Cases",
                columns: new[] { "Applicant_Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Lane_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "Lane", "ReceivedAt", "Id" },
                filter: "\"Lane\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_MatterCode_ReceivedAt_Id",
                table: "Cases",
                columns: new[] { "MatterCode", "ReceivedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseGuests_Guest_ReceivedAt_CaseId",
                table: "CaseGuests",
                columns: new[] { "Guest", "ReceivedAt", "CaseId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseGuests");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Applicant_Name_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_Lane_ReceivedAt_Id",
                table: "Cases");

            migrationBuilder.DropIndex(
                name: "IX_Cases_MatterCode_ReceivedAt_Id",
                table: "Cases");

            migrationBuilder.AlterColumn<string>(
                name: "Applicant_Name",
                table: "Cases",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(400)",
                oldMaxLength: 400,
                oldCollation: "C");
        }
    }
}
